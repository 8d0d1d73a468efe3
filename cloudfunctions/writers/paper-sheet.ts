import {
  evenSpans,
  FACT_HEIGHT,
  FOOT_HEIGHT,
  FORM_LINE,
  FORM_WIDTHS,
  fieldSpans,
  formRowHeights,
  headRowHeight,
  LOOK_UP_HEIGHT,
  noteHeight,
  PAGE,
  TALL_ROW,
  TITLE_HEIGHT,
  tablePages,
  tableRowHeights,
} from '@shared/domain/papers/measure';
import type {
  CoverBody,
  FormBody,
  Paper,
  PaperCell,
  PaperField,
  TableBody,
} from '@shared/domain/papers/paper';
import { type SheetCell, sheetCell, styles } from './paper-cells';

/** How a paper shares its sheet. */
export interface Sharing {
  /** Beside others it cannot leave it to the printer to repeat the head of its table. */
  isAlone: boolean;
}

/** Rows of one paper on a sheet, and after which of them a page ends, counted from the first. */
export interface PaperRows {
  rows: SheetCell[][];
  breaks: number[];
  /** The row of the table's head, from 1; null: there is no table. */
  head: number | null;
  /** The row, from 0, and what its QR code holds. */
  code: { row: number; link: string } | null;
}

export const widthsOf = ({ body }: Paper): number[] =>
  body.name === 'table' ? body.columns.map(({ width }) => width) : [...FORM_WIDTHS];

/** No row of a sheet may be higher than 409 points: a higher one is several, merged. */
const HIGHEST = 300;

/** Cells side by side, each over so many columns. */
const across = (
  cells: readonly { text: string; span: number; style: keyof typeof styles }[],
  height: number,
  type: number,
): SheetCell[] =>
  cells.flatMap(({ text, span, style }) => [
    sheetCell(text, { ...styles[style](type), height, columnSpan: span }),
    ...Array.from({ length: span - 1 }, () => null),
  ]);

const factText = ({ label, text }: PaperField): string => `${label}：${text}`;

/** Width of the columns a QR code stands in, in units of a column's width. */
const CODE_ROOM = 18;

/** How many of the first columns come to so much width, one at least left over. */
const columnsOver = (widths: readonly number[], width: number): number => {
  let sum = 0;
  const at = widths.findIndex((own) => {
    sum += own;
    return sum >= width;
  });
  return Math.min(at + 1, widths.length - 1);
};

const above = (paper: Paper, widths: readonly number[]): SheetCell[][] => {
  const { type } = PAGE[paper.orientation];
  const whole = widths.length;
  return [
    across([{ text: paper.title, span: whole, style: 'title' }], TITLE_HEIGHT, type),
    ...paper.facts.map((facts) => {
      const spans = evenSpans(widths, facts.length);
      const cells = facts.map((fact, at) => ({
        text: factText(fact),
        span: spans[at] ?? 1,
        style:
          paper.orientation === 'landscape' && at > 0 && at === facts.length - 1
            ? ('factEnd' as const)
            : ('fact' as const),
      }));
      return across(cells, FACT_HEIGHT, type);
    }),
  ];
};

/** Room for a QR code, and what it is for beside it. */
const lookUpRow = (
  { text }: NonNullable<Paper['lookUp']>,
  widths: readonly number[],
  type: number,
): SheetCell[] => {
  const room = Math.max(1, columnsOver(widths, CODE_ROOM));
  const cells = [
    { text: '', span: room, style: 'note' as const },
    { text, span: widths.length - room, style: 'note' as const },
  ];
  return across(cells, LOOK_UP_HEIGHT, type);
};

const below = (paper: Paper, widths: readonly number[]): SheetCell[][] => {
  const { type } = PAGE[paper.orientation];
  const spans = evenSpans(widths, Math.max(1, paper.foot.length));
  const foot = paper.foot.map((text, at) => ({
    text,
    span: spans[at] ?? 1,
    style: 'foot' as const,
  }));
  return [
    ...(paper.lookUp ? [lookUpRow(paper.lookUp, widths, type)] : []),
    ...paper.notes.map((text) =>
      across(
        [{ text, span: widths.length, style: 'note' }],
        noteHeight(text, paper.orientation),
        type,
      ),
    ),
    ...(foot.length === 0 ? [] : [across(foot, FOOT_HEIGHT, type)]),
  ];
};

const tableRow = (
  cells: readonly PaperCell[],
  { columns }: TableBody,
  height: number,
  type: number,
): SheetCell[] => {
  let column = 0;
  const placed = cells.map(({ text, span = 1, bold }) => {
    const align = columns[column]?.align ?? 'left';
    column += span;
    const style = bold ? 'head' : align;
    return { text, span, style } as const;
  });
  return across(placed, height, type);
};

const tableRows = (paper: Paper, table: TableBody, { isAlone }: Sharing): PaperRows => {
  const { type } = PAGE[paper.orientation];
  const widths = widthsOf(paper);
  const head = across(
    table.columns.map(({ title }) => ({ text: title, span: 1, style: 'head' })),
    headRowHeight(table, type),
    type,
  );
  const heights = tableRowHeights(table, type);
  const rows = above(paper, widths);
  const headRow = rows.length + 1;
  const breaks: number[] = [];
  // Pages end here even where the printer repeats the head: else the foot may stand on one alone.
  for (const { from, to } of tablePages(paper, table)) {
    if (from > 0) breaks.push(rows.length);
    if (from === 0 || !isAlone) rows.push(head);
    for (let at = from; at < to; at += 1) {
      rows.push(tableRow(table.rows[at] ?? [], table, heights[at] ?? table.rowHeight, type));
    }
  }
  const code = paper.lookUp ? { row: rows.length, link: paper.lookUp.link } : null;
  return { rows: [...rows, ...below(paper, widths)], breaks, head: headRow, code };
};

const formRow = (fields: readonly PaperField[], height: number, type: number): SheetCell[][] => {
  const spans = fieldSpans(fields.length);
  const parts = Math.ceil(height / HIGHEST);
  const first = fields.flatMap(({ label, text }) =>
    [
      { text: label, span: spans.label, style: styles.head(type) },
      {
        text,
        span: spans.text,
        style: {
          ...styles.left(type),
          ...(height >= TALL_ROW && { alignVertical: 'top' as const }),
        },
      },
    ].flatMap(({ text: words, span, style }) => [
      sheetCell(words, { ...style, height: height / parts, columnSpan: span, rowSpan: parts }),
      ...Array.from({ length: span - 1 }, () => null),
    ]),
  );
  // A row of covered cells has no height of its own: an empty cell beside the paper gives it.
  const more = Array.from({ length: parts - 1 }, () => [
    ...first.map(() => null),
    sheetCell('', { height: height / parts }),
  ]);
  return [first, ...more];
};

const formRows = (paper: Paper, form: FormBody): PaperRows => {
  const { type } = PAGE[paper.orientation];
  const widths = widthsOf(paper);
  const heights = formRowHeights(paper, form);
  const body = form.rows.flatMap(({ fields, height }, at) =>
    formRow(fields, heights[at] ?? height, type),
  );
  const rows = [...above(paper, widths), ...body];
  const code = paper.lookUp ? { row: rows.length, link: paper.lookUp.link } : null;
  return { rows: [...rows, ...below(paper, widths)], breaks: [], head: null, code };
};

const WHOLE = FORM_WIDTHS.length;

const coverRows = (paper: Paper, { lines, contents }: CoverBody): PaperRows => {
  const { type } = PAGE[paper.orientation];
  const line = (fields: readonly [text: string, span: number, style: keyof typeof styles][]) =>
    across(
      fields.map(([text, span, style]) => ({ text, span, style })),
      FORM_LINE,
      type,
    );
  return {
    rows: [
      across([{ text: '', span: WHOLE, style: 'plain' }], 70, type),
      across([{ text: paper.title, span: WHOLE, style: 'cover' }], 80, type),
      ...lines.map(({ label, text }) =>
        line([
          ['', 1, 'plain'],
          [label, 2, 'plain'],
          [text, 4, 'underlined'],
          ['', 1, 'plain'],
        ]),
      ),
      across([{ text: '', span: WHOLE, style: 'plain' }], 40, type),
      line([['目　录', WHOLE, 'contents']]),
      ...contents.map(({ title, note }, at) =>
        across(
          [
            { text: '', span: 1, style: 'plain' },
            { text: `${at + 1}．${title}`, span: 4, style: 'dotted' },
            { text: note, span: 2, style: 'dottedEnd' },
            { text: '', span: 1, style: 'plain' },
          ],
          19,
          type,
        ),
      ),
    ],
    breaks: [],
    head: null,
    code: null,
  };
};

/** A paper as rows of a sheet. */
export const rowsOf = (paper: Paper, sharing: Sharing): PaperRows => {
  const { body } = paper;
  if (body.name === 'table') return tableRows(paper, body, sharing);
  if (body.name === 'cover') return coverRows(paper, body);
  if (body.name === 'form') return formRows(paper, body);
  throw new Error('an official paper is no sheet');
};
