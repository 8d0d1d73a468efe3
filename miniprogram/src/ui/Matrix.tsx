import { Fragment, type ReactNode } from 'react';
import { cx } from './cx';
import {
  Box,
  ColumnHeader,
  RowHeader,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Tap,
  Words,
} from './elements';
import { Icon, type IconName } from './Icon';
import { type StateKind, stateWords } from './State';

export interface MatrixColumn {
  key: string;
  /** Lines of the head: `['第5次', '7.8']`. */
  lines: readonly string[];
  /** Opens the column (a session). */
  onTap?: () => void;
  /** A hairline at its left: another group of units begins. */
  group?: boolean;
  align?: 'start';
  /** Extra class for the cells of a closing column (sum, state). */
  className?: string;
}

export interface MatrixRow<Row> {
  key: string;
  /** Number and title. */
  number?: number;
  title: ReactNode;
  data: Row;
  /** Name of the part this row begins (board): 一, with the full title for readers. */
  section?: { word: string; title: string; rows: number };
  /** The last row of its part. */
  last?: boolean;
  onTap?: () => void;
}

export interface MatrixProps<Row> {
  /** What the table shows: 18条要点在8个单位的落实情况. */
  caption: string;
  rowHead: string;
  columns: readonly MatrixColumn[];
  rows: ReadonlyArray<MatrixRow<Row>>;
  renderCell: (row: MatrixRow<Row>, column: MatrixColumn) => ReactNode;
  /** `phone`: rows 37 high; `board`: the desktop board, grounds under due and overdue. */
  variant: 'phone' | 'board';
}

function Head({ column }: { column: MatrixColumn }) {
  const lines = column.lines.map((line) => (
    <Words key={line} className="matrix__line">
      {line}
    </Words>
  ));
  if (!column.onTap) return <Fragment>{lines}</Fragment>;
  return (
    <Tap className="matrix__open" role="link" onTap={column.onTap}>
      {lines}
    </Tap>
  );
}

function RowTitle<Row>({ row }: { row: MatrixRow<Row> }) {
  const inner = (
    <>
      {row.number !== undefined && <Words className="matrix__number">{row.number}</Words>}
      <Words>{row.title}</Words>
    </>
  );
  if (!row.onTap) return <Fragment>{inner}</Fragment>;
  return (
    <Tap className="matrix__open matrix__open--row" role="link" onTap={row.onTap}>
      {inner}
    </Tap>
  );
}

/** Rows against columns: people and sessions, items and units. */
export function Matrix<Row>(props: MatrixProps<Row>) {
  const { caption, rowHead, columns, rows, renderCell, variant } = props;
  const sections = rows.some((row) => row.section);
  return (
    <Box className={cx('card card--list matrix-card', `matrix-card--${variant}`)}>
      <Table className={cx('matrix', `matrix--${variant}`)} aria-label={caption}>
        <TableHead className="matrix__head">
          <TableRow>
            {sections && <ColumnHeader className="matrix__section" aria-label="部分" />}
            <ColumnHeader className="matrix__corner">{rowHead}</ColumnHeader>
            {columns.map((column) => (
              <ColumnHeader
                key={column.key}
                className={cx(
                  'matrix__unit',
                  column.group && 'matrix__group',
                  column.align === 'start' && 'matrix__start',
                  column.className,
                )}
              >
                <Head column={column} />
              </ColumnHeader>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.key} className={cx('matrix__row', row.last && 'is-last')}>
              {row.section && (
                <RowHeader
                  className="matrix__section"
                  rowSpan={row.section.rows}
                  aria-label={row.section.title}
                >
                  {row.section.word}
                </RowHeader>
              )}
              <RowHeader className="matrix__item">
                <RowTitle row={row} />
              </RowHeader>
              {columns.map((column) => (
                <TableCell
                  key={column.key}
                  className={cx(
                    'matrix__cell',
                    column.group && 'matrix__group',
                    column.align === 'start' && 'matrix__start',
                    column.className,
                  )}
                >
                  {renderCell(row, column)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

export interface MatrixMarkProps {
  state: StateKind;
  /** `3/4`, or a count for `record`. Without it only the glyph stands there. */
  figure?: ReactNode;
  glyph?: IconName;
  /** Row, column and state for screen readers: 第4条 四支部：即将到期 未开展. */
  label: string;
  onTap?: () => void;
}

/** One cell: glyph and figure, a count, or a dash. */
export function MatrixMark({ state, figure, glyph, label, onTap }: MatrixMarkProps) {
  const names = cx('mx', `is-${state}`);
  const inner =
    state === 'na' && !glyph ? (
      <Words aria-hidden>–</Words>
    ) : (
      <>
        {(state !== 'record' || glyph) && <Icon name={glyph ?? `st-${state}`} />}
        {figure !== undefined && <Words aria-hidden>{figure}</Words>}
      </>
    );
  if (onTap) {
    return (
      <Tap className={cx(names, 'mx--open')} role="link" aria-label={label} onTap={onTap}>
        {inner}
      </Tap>
    );
  }
  return (
    <Words className={names} role="img" aria-label={label}>
      {inner}
    </Words>
  );
}

export interface LegendItem {
  state: StateKind;
  glyph?: IconName;
  word?: string;
  /** Text in place of the glyph: `3`, `–`. */
  sample?: string;
}

/** What the glyphs mean, under a matrix. */
export function Legend({ items }: { items: readonly LegendItem[] }) {
  return (
    <Box className="legend">
      {items.map(({ state, glyph, word, sample }) => (
        <Words key={word ?? state} className={cx('legend__item', `is-${state}`)}>
          {sample ? <Words>{sample}</Words> : <Icon name={glyph ?? `st-${state}`} />}
          <Words>{word ?? stateWords[state]}</Words>
        </Words>
      ))}
    </Box>
  );
}
