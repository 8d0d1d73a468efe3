import * as z from 'zod/mini';
import type { Instant } from '../time';
import {
  type Board,
  board,
  boardCell,
  boardColumn,
  boardDue,
  boardMatter,
  boardRow,
} from './schema';

/** Columns of a board that are kept, and told, together. */
export const COLUMNS_TOGETHER = 40;

/** Matters, and things due in a month, that a board tells at once; beyond them only their number. */
export const TOLD_AT_ONCE = 100;

const rowHead = z.omit(boardRow, { cells: true });

/** What a board says beside its cells: the same whichever columns are looked at. */
export const boardHead = z.extend(
  z.omit(board, { sections: true, columns: true, matters: true, dueThisMonth: true }),
  {
    columns: z.array(boardColumn),
    sections: z.array(z.object({ ordinal: z.int(), title: z.string(), rows: z.array(rowHead) })),
    matters: z.array(boardMatter),
    dueThisMonth: z.array(boardDue),
    matterCount: z.int(),
    dueCount: z.int(),
  },
);

/** The cells of some columns that follow each other: for each row, in the order of the rows. */
export const boardPage = z.object({ cells: z.array(z.array(boardCell)) });

/**
 * A board taken apart for keeping: the head once, the cells by `COLUMNS_TOGETHER` columns, so that an
 * office of a thousand units is read page by page. `day` in Asia/Shanghai: states follow from it.
 */
export const boardSummary = z.object({ head: boardHead, pages: z.array(boardPage) });

/** A board with some of its columns, and how many there are in all. */
export const boardPart = z.extend(board, {
  /** The place of the first column told, from 0. */
  from: z.int(),
  columnCount: z.int(),
  matterCount: z.int(),
  dueCount: z.int(),
});

export type BoardHead = z.infer<typeof boardHead>;
export type BoardPage = z.infer<typeof boardPage>;
export type BoardSummary = z.infer<typeof boardSummary>;
export type BoardPart = z.infer<typeof boardPart>;

const groupsOf = <One>(all: readonly One[], size: number): One[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, place) =>
    all.slice(place * size, (place + 1) * size),
  );

/** Takes a board apart. An office without columns has one page without cells. */
export const summaryOf = ({ sections, matters, dueThisMonth, ...rest }: Board): BoardSummary => {
  const rows = sections.flatMap((section) => section.rows);
  const inGroups = rows.map(({ cells }) => groupsOf(cells, COLUMNS_TOGETHER));
  const count = Math.max(1, Math.ceil(rest.columns.length / COLUMNS_TOGETHER));
  return {
    head: {
      ...rest,
      sections: sections.map((section) => ({
        ...section,
        rows: section.rows.map(({ cells: _, ...row }) => row),
      })),
      matters: matters.slice(0, TOLD_AT_ONCE),
      matterCount: matters.length,
      dueThisMonth: dueThisMonth.slice(0, TOLD_AT_ONCE),
      dueCount: dueThisMonth.length,
    },
    pages: Array.from({ length: count }, (_, place) => ({
      cells: inGroups.map((groups) => groups[place] ?? []),
    })),
  };
};

/** The page on which a column stands. */
export const pageOf = (place: number): number => Math.floor(place / COLUMNS_TOGETHER);

/**
 * Puts the head and one page together again.
 * @param page which page `cells` are, from 0
 * @param asOf the instant it is told for, of the same day as the summary
 */
export const partOf = (
  { columns, sections, ...head }: BoardHead,
  { cells }: BoardPage,
  page: number,
  asOf: Instant,
): BoardPart => {
  const from = page * COLUMNS_TOGETHER;
  let place = 0;
  return {
    ...head,
    asOf,
    from,
    columnCount: columns.length,
    columns: columns.slice(from, from + COLUMNS_TOGETHER),
    sections: sections.map((section) => ({
      ...section,
      rows: section.rows.map((row) => ({ ...row, cells: cells[place++] ?? [] })),
    })),
  };
};
