import type { FormBody, Paper, PaperCell, TableBody } from './paper';

/**
 * How high the rows of a paper are, in points. A sheet does not fit a merged cell to its text by
 * itself, so both the sheet and the page are drawn by what is worked out here.
 */

/** Points of one unit of a column's width: a half-width figure and its room, as sheets count it. */
const UNIT = 5.25;
/** Room beside a text: in the middle of its cell, and where it begins after an indent. */
const PADDING = { center: 4, left: 12 };

/** From this height on, in points, the text of a form begins at the top: there is room below it. */
export const TALL_ROW = 110;

/** A line of a form with one line of text. */
export const FORM_LINE = 27;

/** Room to sign: as much as one page gives, within reason. */
export const signatureHeight = (lines: number): number =>
  Math.max(25, Math.min(32, Math.floor(450 / Math.max(1, lines))));

/** Widths of A4 less its margins in units, its height in points; the size of the body's type. */
export const PAGE = {
  portrait: { width: 86, height: 690, type: 12 },
  landscape: { width: 138, height: 458, type: 10.5 },
} as const satisfies Record<Paper['orientation'], object>;

export const TITLE_HEIGHT = 44;
export const FACT_HEIGHT = 23;
export const FOOT_HEIGHT = 34;
/** Of the row that holds a QR code: 28 mm, and its room. */
export const LOOK_UP_HEIGHT = 88;
const NOTE_TYPE = 10.5;
const LEADING = 1.35;

const WIDE = /[\u00d7\u1100-\u115f\u2014\u2018-\u201d\u2026\u2190-\u27bf\u2e80-\uffe6]/;

/** How wide a text runs in type of this size. */
const runOf = (text: string, type: number): number =>
  [...text].reduce((sum, sign) => sum + (WIDE.test(sign) ? type : type / 2), 0);

/** What stays together on a line: a figure or a word, a sign with the marks that may not leave it. */
const PIECE = /[（《“〔]*(?:[!-~]+|.)[）》”〕，。、；：！？·]*/gu;

/** Lines of one paragraph where so much of it fits on each. */
const linesIn = (paragraph: string, type: number, room: number): number => {
  let lines = 1;
  let used = 0;
  for (const piece of paragraph.match(PIECE) ?? []) {
    const run = runOf(piece, type);
    if (used > 0 && used + run > room) {
      lines += 1;
      used = 0;
    }
    used += run;
    while (used > room) {
      lines += 1;
      used -= room;
    }
  }
  return lines;
};

/** How many lines a text takes in a cell so many units wide. */
export const linesOf = (
  text: string,
  width: number,
  type: number,
  align: keyof typeof PADDING = 'left',
): number => {
  // Figures stand a little apart from the signs beside them.
  const room = Math.max(type, width * UNIT - PADDING[align] - type / 4);
  return text.split('\n').reduce((lines, part) => lines + linesIn(part, type, room), 0);
};

const heightOf = (lines: number, type: number): number => Math.ceil(lines * type * LEADING + 7);

const spanned = (widths: readonly number[], from: number, span: number): number =>
  widths.slice(from, from + span).reduce((sum, width) => sum + width, 0);

/** Height of a table's row: of its tallest cell, and at least as the paper asks. */
const tableRow = (
  cells: readonly PaperCell[],
  columns: TableBody['columns'],
  type: number,
  least: number,
): number => {
  const widths = columns.map(({ width }) => width);
  let at = 0;
  let height = least;
  for (const { text, span = 1 } of cells) {
    const lines = linesOf(text, spanned(widths, at, span), type, columns[at]?.align);
    height = Math.max(height, heightOf(lines, type));
    at += span;
  }
  return height;
};

export const headRowHeight = ({ columns }: TableBody, type: number): number =>
  tableRow(
    columns.map(({ title }) => ({ text: title })),
    columns.map((column) => ({ ...column, align: 'center' as const })),
    type,
    FORM_LINE,
  );

export const tableRowHeights = ({ columns, rows, rowHeight }: TableBody, type: number): number[] =>
  rows.map((cells) => tableRow(cells, columns, type, rowHeight));

/** Columns of a form: a wide one for a label and three for its text, twice. */
export const FORM_WIDTHS: readonly number[] = [15.4, 9.2, 9.2, 9.2, 15.4, 9.2, 9.2, 9.2];

/** Columns that the label and the text of each of a row's one or two fields take. */
export const fieldSpans = (fields: number): { label: number; text: number } => ({
  label: 1,
  text: FORM_WIDTHS.length / fields - 1,
});

const fieldRow = ({ fields, height }: FormBody['rows'][number]): number => {
  const { type } = PAGE.portrait;
  const spans = fieldSpans(fields.length);
  const labelWidth = spanned(FORM_WIDTHS, 0, spans.label);
  const textWidth = spanned(FORM_WIDTHS, spans.label, spans.text);
  return fields.reduce(
    (most, { label, text }) =>
      Math.max(
        most,
        heightOf(linesOf(label, labelWidth, type, 'center'), type),
        heightOf(linesOf(text, textWidth, type), type),
      ),
    height,
  );
};

const notesHeight = ({ notes, orientation }: Paper): number =>
  notes.reduce((sum, note) => sum + noteHeight(note, orientation), 0);

export const noteHeight = (note: string, orientation: Paper['orientation']): number =>
  heightOf(linesOf(note, PAGE[orientation].width, NOTE_TYPE), NOTE_TYPE);

/** Everything of a paper that is not its body. */
const frameHeight = (paper: Paper): number =>
  TITLE_HEIGHT +
  paper.facts.length * FACT_HEIGHT +
  notesHeight(paper) +
  (paper.lookUp ? LOOK_UP_HEIGHT : 0) +
  (paper.foot.length > 0 ? FOOT_HEIGHT : 0);

/** Heights of a form's rows: those that grow share what is left of the page. */
export const formRowHeights = (paper: Paper, { rows }: FormBody): number[] => {
  const heights = rows.map(fieldRow);
  const growing = rows.filter(({ grows }) => grows).length;
  const used = frameHeight(paper) + heights.reduce((sum, height) => sum + height, 0);
  const left = PAGE[paper.orientation].height - used;
  if (left <= 0 || growing === 0) return heights;
  const more = Math.floor(left / growing);
  return heights.map((height, at) => (rows[at]?.grows ? height + more : height));
};

/**
 * Rows of a table by page: the first page holds title and facts as well, the last one notes and foot.
 * @returns for each page the first row and the one after its last
 */
export const tablePages = (paper: Paper, table: TableBody): { from: number; to: number }[] => {
  const { height, type } = PAGE[paper.orientation];
  const head = headRowHeight(table, type);
  const { heads = [] } = table;
  const heights = tableRowHeights(table, type);
  const above = TITLE_HEIGHT + paper.facts.length * FACT_HEIGHT;
  const below = frameHeight(paper) - above;
  const pages: { from: number; to: number }[] = [];
  let from = 0;
  let used = above + head;
  for (const [at, row] of heights.entries()) {
    const isLast = at === heights.length - 1;
    if (at > from && used + row + (isLast ? below : 0) > height) {
      const to = at - 1 > from && heads.includes(at - 1) ? at - 1 : at;
      pages.push({ from, to });
      from = to;
      used = head + (to < at ? (heights[to] ?? 0) : 0);
    }
    used += row;
  }
  return [...pages, { from, to: heights.length }];
};

/** Cuts columns into so many groups of about equal width. @returns how many columns each takes */
export const evenSpans = (widths: readonly number[], groups: number): number[] => {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const ends = Array.from({ length: groups }, (_, at) => (total * (at + 1)) / groups);
  const spans: number[] = [];
  let column = 0;
  let reached = 0;
  for (const [at, end] of ends.entries()) {
    const last = at === groups - 1;
    const keep = groups - at - 1;
    let span = 0;
    while (column < widths.length - keep) {
      const width = widths[column] ?? 0;
      if (!last && span > 0 && reached + width / 2 > end) break;
      reached += width;
      column += 1;
      span += 1;
    }
    spans.push(span);
  }
  return spans;
};
