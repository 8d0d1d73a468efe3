import type { BoardDue } from '@shared/domain/board/schema';
import type { BoardPart } from '@shared/domain/board/summary';
import { dayText } from '@shared/domain/progress/calendar';
import { openPage } from '@/platform/navigation';
import { Cell, CellList, Section } from '@/ui';
import { MoreRows, Untold } from './MoreRows';
import { dueTitle } from './matters';
import { useFirst } from './use-first';

const SOURCES: Readonly<Record<BoardDue['source'], string>> = {
  plan: '原文要求',
  committee: '机关党委定',
  case: '事项的时限',
};

const noteOf = ({ period, n, m, source }: BoardDue): string =>
  [period?.label, m > 1 && `已有${n}/${m}`, SOURCES[source]].filter(Boolean).join('，');

/** What falls due this month, by its day, each with the way to its item. */
export function DueList({ board, onLeave }: { board: BoardPart; onLeave?: () => void }) {
  const { dueThisMonth, dueCount, year } = board;
  const { shown, ...rest } = useFirst(dueThisMonth);
  if (dueThisMonth.length === 0) return null;
  return (
    <Section title={`本月到期 ${dueCount}件`}>
      <CellList inset="marks" label="本月到期">
        {shown.map((due) => (
          <Cell
            key={`${due.commitmentId} ${due.unitId} ${due.period?.key}`}
            lead={{ mark: due.item }}
            title={dueTitle(due)}
            note={noteOf(due)}
            side={dayText(due.dueOn)}
            onTap={() => {
              onLeave?.();
              openPage('item', { number: due.item, year, commitment: due.commitmentId });
            }}
          />
        ))}
      </CellList>
      <MoreRows {...rest} />
      <Untold count={dueCount - dueThisMonth.length} />
    </Section>
  );
}
