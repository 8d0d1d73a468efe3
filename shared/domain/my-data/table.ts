import type { SheetContent } from '../sheets/safe-cell';

export type Table = Pick<SheetContent, 'name' | 'columns' | 'rows'>;

/** A sheet of what is kept about somebody, cell by cell as text. */
export const table = (
  name: string,
  columns: readonly (readonly [title: string, width: number])[],
  rows: readonly (readonly string[])[],
): Table => ({ name, columns: columns.map(([title, width]) => ({ title, width })), rows });

export const yesNo = (yes: boolean): string => (yes ? '是' : '否');
