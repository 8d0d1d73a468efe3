import type { BoardPart } from '@shared/domain/board/summary';
import { useState } from 'react';
import { ColumnPager } from '@/features/board';
import { useOperation } from '@/features/remote';
import { AppScreen, QueryState } from '@/features/shell';
import { Box, PageTitle } from '@/ui';
import { PrintAct } from './PrintAct';
import { WallSheet } from './WallSheet';
import { wallPages } from './wall-pages';
import './sheets.scss';

function Content({ board, onTurn }: { board: BoardPart; onTurn: (from: number) => void }) {
  const sheets = wallPages(board.columns);
  return (
    <>
      <PrintAct />
      <Box className="t-sub">
        A3横向，{sheets.length > 1 ? `分${sheets.length}张，每张都有条目一栏` : '印在一张纸上'}
      </Box>
      <ColumnPager board={board} onTurn={onTurn} />
      <Box className="papers wall-sheets">
        {sheets.map((columns, place) => (
          <WallSheet
            key={columns[0]?.id ?? 'none'}
            board={board}
            columns={columns}
            sheet={sheets.length > 1 ? `第${place + 1}张，共${sheets.length}张` : undefined}
          />
        ))}
      </Box>
    </>
  );
}

/** A picture for the wall: every item by every unit, on A3. */
export function WallScreen({ year }: { year: number | undefined }) {
  const [from, setFrom] = useState(0);
  const board = useOperation('board.get', { year, ...(from > 0 ? { from } : {}) });
  return (
    <AppScreen title="打印挂图" place="board" deskWidth="wide">
      <PageTitle title="打印挂图" />
      <QueryState of={board} what="工作要点">
        {(data) => <Content board={data} onTurn={setFrom} />}
      </QueryState>
    </AppScreen>
  );
}
