import { headRowHeight, PAGE, tablePages, tableRowHeights } from '@shared/domain/papers/measure';
import type { Paper, PaperCell, TableBody } from '@shared/domain/papers/paper';
import { Box, cx, Words } from '@/ui';

/** Width of a page less its margins, in points. */
const ROOM = { portrait: 452, landscape: 725 } as const;

/** Columns up to the first one wide enough to say whose line it is: on a phone they stay in sight. */
const staying = ({ columns }: TableBody): number =>
  columns.findIndex(({ width }) => width >= 10) + 1;

const sumOf = (columns: TableBody['columns']): number =>
  columns.reduce((sum, { width }) => sum + width, 0);

interface RowProps {
  cells: readonly PaperCell[];
  table: TableBody;
  room: number;
  height: number;
  isHead?: boolean;
}

function TableRow({ cells, table, room, height, isHead = false }: RowProps) {
  const { columns } = table;
  const total = sumOf(columns);
  const fixed = staying(table);
  let column = 0;
  return (
    <Box className="paper__row" role="row" style={{ minHeight: `${height}pt` }}>
      {cells.map(({ text, span = 1, bold = isHead }) => {
        const from = column;
        const own = columns.slice(from, from + span);
        column += span;
        const before = sumOf(columns.slice(0, from));
        const stays = column <= fixed;
        return (
          <Words
            key={from}
            role={isHead ? 'columnheader' : 'cell'}
            className={cx(
              'paper__cell',
              bold && 'paper__cell--head',
              (bold || own[0]?.align === 'center') && 'paper__cell--center',
              stays && 'paper__cell--stays',
            )}
            style={{
              width: `${(sumOf(own) / total) * 100}%`,
              ...(stays && { left: `${(before / total) * room}pt` }),
            }}
          >
            {text}
          </Words>
        );
      })}
    </Box>
  );
}

/** A table page by page, each with its head: what is too long for one page goes on on the next. */
export function PaperTable({ paper, table }: { paper: Paper; table: TableBody }) {
  const { type } = PAGE[paper.orientation];
  const heights = tableRowHeights(table, type);
  const head = table.columns.map(({ title }) => ({ text: title }));
  const drawn = { table, room: ROOM[paper.orientation] };
  return (
    <>
      {tablePages(paper, table).map(({ from, to }) => (
        <Box className={cx('paper__grid', from > 0 && 'paper__grid--next')} key={from} role="table">
          <TableRow cells={head} {...drawn} height={headRowHeight(table, type)} isHead />
          {table.rows.slice(from, to).map((cells, at) => {
            const row = from + at;
            return (
              <TableRow
                key={row}
                cells={cells}
                {...drawn}
                height={heights[row] ?? table.rowHeight}
              />
            );
          })}
        </Box>
      ))}
    </>
  );
}
