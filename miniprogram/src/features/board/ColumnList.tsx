import type { Board, BoardColumn } from '@shared/domain/board/schema';
import type { BoardPart } from '@shared/domain/board/summary';
import { openPage } from '@/platform/navigation';
import { Box, Cell, CellList, StateLine } from '@/ui';
import { ColumnPager, type ColumnPagerProps } from './ColumnPager';
import { mattersIn } from './matters';

/** How many items of the plan the column has records for. */
const itemsWithRecords = ({ sections }: Board, column: string): number =>
  sections
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
    .filter((cell) => cell.column === column && cell.recordCount > 0).length;

function Standing({ board, column }: { board: Board; column: BoardColumn }) {
  const matters = mattersIn(board.matters, column.id);
  const [worst] = matters;
  if (worst) {
    return (
      <StateLine kind={worst.state} loud>
        {matters.length}件事要处理
      </StateLine>
    );
  }
  const count = itemsWithRecords(board, column.id);
  return <StateLine kind="record">{count > 0 ? `${count}条要点有记录` : '还没有记录'}</StateLine>;
}

/** The units of the board, each with what it has to see to. */
export function ColumnList({ board, onTurn }: ColumnPagerProps & { board: BoardPart }) {
  return (
    <Box className="stack-2">
      <ColumnPager board={board} onTurn={onTurn} />
      <CellList label="各单位">
        {board.columns.map((column) => (
          <Cell
            key={column.id}
            title={column.name}
            state={<Standing board={board} column={column} />}
            onTap={() => openPage('unitBoard', { unit: column.id, year: board.year })}
          />
        ))}
      </CellList>
    </Box>
  );
}
