import type { PaperContext } from './data';
import type { Paper, PaperCell, PaperColumn } from './paper';
import type { RegisterContext } from './plan-data';
import { footOf, markOf, unitLine } from './words';

/** What sets one register apart from another. */
interface RegisterPaper extends Pick<Paper, 'kind' | 'name' | 'title' | 'notes'> {
  columns: readonly PaperColumn[];
  rows: readonly PaperCell[][];
  rowHeight?: number;
  /** Rows that head those after them. */
  heads?: readonly number[];
}

/** `2022年度第三支部督查整改台账`; of the whole office with its name. */
export const registerTitle = (
  { year, unitName, officeName }: RegisterContext,
  name: string,
): string => `${year}年度${unitName || officeName}${name}`;

/** A register over the width of a page, with the office's head and foot. */
export const registerPaper = (
  data: PaperContext & { unitName: string },
  { kind, name, title, columns, rows, notes, rowHeight = 26, heads = [] }: RegisterPaper,
): Paper => ({
  kind,
  name,
  title,
  orientation: 'landscape',
  facts: [unitLine(data.unitName, data)],
  body: {
    name: 'table',
    columns: [...columns],
    rows: [...rows],
    rowHeight,
    ...(heads.length > 0 ? { heads: [...heads] } : {}),
  },
  notes,
  foot: footOf(data),
  mark: markOf(data),
});

export const textCells = (values: readonly (string | number)[]): PaperCell[] =>
  values.map((value) => ({ text: String(value) }));
