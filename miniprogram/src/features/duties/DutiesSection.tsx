import { RemindOfButton } from '@/features/reminders';
import { useOperation } from '@/features/remote';
import { useSession } from '@/features/shell';
import { openPage } from '@/platform/navigation';
import { Cell, CellList, Section, StateLine } from '@/ui';
import { type DutyRow, dutyKinds, dutyPage, dutyStateText, dutyTitle } from './duty-words';

function DutyCell({ duty, unitId }: { duty: DutyRow; unitId: string }) {
  return (
    <Cell
      title={dutyTitle(duty)}
      state={
        <StateLine kind={dutyKinds[duty.state]} loud={duty.state !== 'open'}>
          {dutyStateText(duty)}
        </StateLine>
      }
      onTap={() => openPage(dutyPage[duty.key], { unit: unitId, year: duty.year })}
    />
  );
}

const RemindQuarter = () => (
  <RemindOfButton of={['quarter_end']} word="季末提醒我" allowed="季末会提醒您" />
);

/** For whoever answers for a study group: what it owes now, each a tap from where it is done. */
export function DutiesSection() {
  const { answersForStudy } = useSession();
  const { data } = useOperation('duties.list', {}, { enabled: answersForStudy });
  const groups = data?.groups.filter(({ duties }) => duties.length > 0) ?? [];
  return (
    <>
      {groups.map(({ unitId, name, duties }) => (
        <Section key={unitId} title={`${name}待办`} side={<RemindQuarter />}>
          <CellList label={`${name}待办`}>
            {duties.map((duty) => (
              <DutyCell
                key={`${duty.key} ${duty.year} ${duty.quarter}`}
                duty={duty}
                unitId={unitId}
              />
            ))}
          </CellList>
        </Section>
      ))}
    </>
  );
}
