/** Beginnings that a spreadsheet reads as a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** A cell that stays text: one that begins like a formula gets an apostrophe before it. */
export const safeCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** One sheet of a workbook; the first row may hold the head of the columns. */
export interface SheetContent {
  name: string;
  /** Title and who exported when, above the table. */
  head: readonly string[];
  columns: readonly { title: string; width: number }[];
  rows: readonly (readonly string[])[];
}
