import type { Board, BoardColumn, BoardRow } from '@shared/domain/board/schema';
import { openPage } from '@/platform/navigation';
import { Box, cx, Matrix, MatrixMark, type MatrixRow, State, Tap, Words } from '@/ui';
import { cellFigures, cellLabel, columnWord, numeralOf, rowFigure } from './board-words';
import { isLoud } from './ItemList';
import type { Selection } from './selection';

const STATE_COLUMN = 'state';

const rowsOf = ({ sections, year }: Board): MatrixRow<BoardRow>[] =>
  sections.flatMap(({ ordinal, title, rows }) =>
    rows.map((row, place) => ({
      key: String(row.number),
      number: row.number,
      title: row.title,
      data: row,
      section: place === 0 ? { word: numeralOf(ordinal), title, rows: rows.length } : undefined,
      last: place === rows.length - 1,
      onTap: () => openPage('item', { number: row.number, year }),
    })),
  );

const columnsOf = ({ columns, year }: Board) => [
  ...columns.map((column, place) => ({
    key: column.id,
    lines: [columnWord(column)],
    group: column.kind !== 'branch' && columns[place - 1]?.kind === 'branch',
    onTap: () => openPage('unitBoard', { unit: column.id, year }),
  })),
  { key: STATE_COLUMN, lines: ['进展'], align: 'start' as const, className: 'matrix__state' },
];

/** One figure, or one below the other: 3/8 and 0/4 count different things. */
function Parts({ figures }: { figures: readonly string[] }) {
  if (figures[0] === '0') return <Words className="board-zero">0</Words>;
  return (
    <>
      {figures.map((figure) => (
        <Words key={figure} className="board-part">
          {figure}
        </Words>
      ))}
    </>
  );
}

interface CellProps {
  row: BoardRow;
  column: BoardColumn;
  onSelect: (selection: Selection) => void;
}

function UnitCell({ row, column, onSelect }: CellProps) {
  const cell = row.cells.find((each) => each.column === column.id);
  if (!cell) return null;
  const { number } = row;
  const figures = cellFigures(cell);
  const open = () => onSelect({ number, title: `第${number}条 ${column.name}`, column: column.id });
  return (
    <MatrixMark
      state={cell.state}
      figure={figures.length > 0 ? <Parts figures={figures} /> : undefined}
      label={cellLabel(number, column, cell)}
      onTap={cell.state === 'na' ? undefined : open}
    />
  );
}

function StateCell({ row, onSelect }: Omit<CellProps, 'column'>) {
  const { number, state } = row;
  const figure = rowFigure(row);
  return (
    <Box className="row row--between">
      <Tap
        className={cx('board-figure', row.m === null && row.n === 0 && 'board-zero')}
        role="link"
        aria-label={`第${number}条 进展 ${figure}`}
        onTap={() => onSelect({ number, title: `第${number}条 各单位` })}
      >
        {figure}
      </Tap>
      <State kind={state} look={isLoud(state) ? 'chip' : 'plain'} />
    </Box>
  );
}

export interface DeskMatrixProps {
  board: Board;
  onSelect: (selection: Selection) => void;
}

/** The whole plan at one glance: items by units. */
export function DeskMatrix({ board, onSelect }: DeskMatrixProps) {
  const rows = rowsOf(board);
  const byId = new Map(board.columns.map((column) => [column.id, column]));
  return (
    <Matrix
      variant="board"
      caption={`${rows.length}条要点在${board.columns.length}个单位的落实情况`}
      rowHead="条目"
      columns={columnsOf(board)}
      rows={rows}
      renderCell={({ data: row }, { key }) => {
        if (key === STATE_COLUMN) return <StateCell row={row} onSelect={onSelect} />;
        const column = byId.get(key);
        return column && <UnitCell row={row} column={column} onSelect={onSelect} />;
      }}
    />
  );
}
