import type { Owed } from '@shared/domain/board/views-schema';
import { dayText } from '@shared/domain/progress/calendar';
import { dueTitle, MoreRows, useFirst } from '@/features/board';
import { openPage } from '@/platform/navigation';
import { Box, Cell, CellList, State } from '@/ui';
import { owedNote } from './view-words';

const KINDS = { overdue: 'overdue', due: 'due', coming: 'todo' } as const;

const wordOf = ({ state, dueOn }: Owed): string | undefined => {
  if (state === 'overdue' || dueOn === null) return undefined;
  return `${dayText(dueOn)}到期`;
};

/** What is owed, each with why and the way to its item. */
export function OwedList({
  year,
  owed,
  label,
}: {
  year: number;
  owed: readonly Owed[];
  label: string;
}) {
  const { shown, ...rest } = useFirst(owed);
  return (
    <Box className="stack-1">
      <CellList inset="marks" label={label}>
        {shown.map((one) => (
          <Cell
            key={`${one.commitmentId} ${one.unitId} ${one.period?.key}`}
            lead={{ mark: one.item }}
            title={dueTitle(one)}
            note={owedNote(one)}
            state={
              <State kind={KINDS[one.state]} look={one.state === 'coming' ? 'plain' : 'chip'}>
                {wordOf(one)}
              </State>
            }
            onTap={() => openPage('item', { number: one.item, year, commitment: one.commitmentId })}
          />
        ))}
      </CellList>
      <MoreRows {...rest} />
    </Box>
  );
}
