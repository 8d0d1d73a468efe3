import { openPage } from '@/platform/navigation';
import { Cell, CellList } from '@/ui';
import { useSession } from './use-session';

/** For organisers and leaders: the papers of a unit's year. */
export function PapersEntry() {
  const { readsPapers } = useSession();
  if (!readsPapers) return null;
  return (
    <CellList inset="icons" label="表册">
      <Cell
        lead={{ icon: 'print' }}
        title="表册与打印"
        note="落实汇总、各类台账、年度台账"
        onTap={() => openPage('papers')}
      />
    </CellList>
  );
}
