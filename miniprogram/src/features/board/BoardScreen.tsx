import { useState } from 'react';
import { YearBar } from '@/features/plan-year';
import { AppScreen, QueryState, useSession } from '@/features/shell';
import { openPage } from '@/platform/navigation';
import { Empty, useWide } from '@/ui';
import { NO_FILTER } from './board-filter';
import { DeskBoard } from './DeskBoard';
import type { FilterProps } from './FilterLine';
import { PhoneBoard } from './PhoneBoard';
import { useBoard } from './use-board';
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

function Content({ onYear, ...looked }: FilterProps & { onYear: (year: number) => void }) {
  const wide = useWide();
  const Board = wide ? DeskBoard : PhoneBoard;
  return <Board {...looked} years={<YearBar year={looked.board.year} onYear={onYear} />} />;
}

/** 工作要点: the year's items, how each stands, and what is to be handled. */
export function BoardScreen({ year }: { year?: number }) {
  const [filter, setFilter] = useState(NO_FILTER);
  const [chosen, setChosen] = useState(year);
  const switchYear = (to: number) => {
    setChosen(to);
    setFilter(NO_FILTER);
  };
  const board = useBoard(chosen, filter);
  return (
    <AppScreen
      title="工作要点"
      tab={year === undefined ? 'board' : undefined}
      place="board"
      deskWidth="wide"
    >
      {board.failure?.code === 'PLAN_NOT_IN_FORCE' ? (
        <NoPlan />
      ) : (
        <QueryState of={board} what="工作要点">
          {(data) => (
            <Content board={data} filter={filter} onFilter={setFilter} onYear={switchYear} />
          )}
        </QueryState>
      )}
    </AppScreen>
  );
}
