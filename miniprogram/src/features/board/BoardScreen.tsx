import { useState } from 'react';
import { YearBar } from '@/features/plan-year';
import { useOperation } from '@/features/remote';
import { AppScreen, QueryState, useSession } from '@/features/shell';
import { openPage } from '@/platform/navigation';
import { Empty, useWide } from '@/ui';
import { NO_FILTER } from './board-filter';
import { DeskBoard } from './DeskBoard';
import type { FilterProps } from './FilterLine';
import { PhoneBoard } from './PhoneBoard';
import { UnitBoard } from './UnitBoard';
import './board.scss';

function NoPlan() {
  const { isCommittee } = useSession();
  return (
    <Empty
      icon="board"
      title="今年的工作要点还没有启用"
      note={
        isCommittee
          ? '导入要点并逐条核对后启用，各条目的进展会出现在这里'
          : '机关党委导入后，各条目的进展会出现在这里'
      }
      act={isCommittee ? { word: '导入要点', onTap: () => openPage('planImport') } : undefined}
    />
  );
}

export interface BoardScreenProps {
  /** Default: the newest plan in force. */
  year?: number;
  /** One column of the board alone. */
  unit?: string;
}

interface ContentProps extends FilterProps {
  unit?: string;
  onYear: (year: number) => void;
}

function Content({ unit, onYear, ...looked }: ContentProps) {
  const wide = useWide();
  const column = looked.board.columns.find(({ id }) => id === unit);
  if (column) return <UnitBoard board={looked.board} column={column} />;
  const Board = wide ? DeskBoard : PhoneBoard;
  return <Board {...looked} years={<YearBar year={looked.board.year} onYear={onYear} />} />;
}

/** 工作要点: the year's items, how each stands, and what is to be handled. */
export function BoardScreen({ year, unit }: BoardScreenProps) {
  const [filter, setFilter] = useState(NO_FILTER);
  const [chosen, setChosen] = useState(year);
  const switchYear = (to: number) => {
    setChosen(to);
    setFilter(NO_FILTER);
  };
  const board = useOperation('board.get', {
    year: chosen,
    ...(filter.on ? { on: filter.on } : {}),
  });
  const own = unit === undefined && year === undefined;
  return (
    <AppScreen
      title="工作要点"
      tab={own ? 'board' : undefined}
      place="board"
      deskWidth={unit === undefined ? 'wide' : 'column'}
    >
      {board.failure?.code === 'PLAN_NOT_IN_FORCE' ? (
        <NoPlan />
      ) : (
        <QueryState of={board} what="工作要点">
          {(data) => (
            <Content
              board={data}
              filter={filter}
              onFilter={setFilter}
              unit={unit}
              onYear={switchYear}
            />
          )}
        </QueryState>
      )}
    </AppScreen>
  );
}
