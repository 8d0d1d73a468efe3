import type { Board } from '@shared/domain/board/schema';
import { ColumnPager, useColumnWindow } from '@/features/board';
import { useOperation } from '@/features/remote';
import { AppScreen, QueryState } from '@/features/shell';
import { Box, PageTitle } from '@/ui';
import { PrintAct } from './PrintAct';
import { WallSheet } from './WallSheet';
import { wallPages } from './wall-pages';
import './sheets.scss';

function Content({ board }: { board: Board }) {
  const paging = useColumnWindow(board.columns);
  const sheets = wallPages(paging.shown);
  return (
    <>
      <PrintAct />
      <Box className="t-sub">
        A3横向，{sheets.length > 1 ? `分${sheets.length}张，每张都有条目一栏` : '印在一张纸上'}
      </Box>
      <ColumnPager of={paging} />
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
  const board = useOperation('board.get', { year });
  return (
    <AppScreen title="打印挂图" place="board" deskWidth="wide">
      <PageTitle title="打印挂图" />
      <QueryState of={board} what="工作要点">
        {(data) => <Content board={data} />}
      </QueryState>
    </AppScreen>
  );
}
