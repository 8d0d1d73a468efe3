import { openPage } from '@/platform/navigation';
import { Cell, CellList } from '@/ui';
import { useSession } from './use-session';

/** Kinds of units in which somebody has their organisational life, and what they call it. */
const OWN = { branch: '我的支部', study_group: '我的中心组' } as const;

/** The year of the units I belong to. */
export function MyUnitsEntry() {
  const { data } = useSession();
  const own = (data?.memberships ?? []).flatMap(({ unitId, unitName, unitKind, roles }) =>
    (unitKind === 'branch' || unitKind === 'study_group') && roles.includes('member')
      ? [{ unitId, unitName, title: OWN[unitKind] }]
      : [],
  );
  if (own.length === 0) return null;
  return (
    <CellList inset="icons" label="我的支部">
      {own.map(({ unitId, unitName, title }) => (
        <Cell
          key={unitId}
          lead={{ icon: 'people' }}
          title={title}
          note={`${unitName}今年的要点进展、活动和到期的事`}
          onTap={() => openPage('unitBoard', { unit: unitId })}
        />
      ))}
    </CellList>
  );
}
