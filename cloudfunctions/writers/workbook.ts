import { type SheetContent, safeCell } from '@shared/domain/sheets/safe-cell';
import writeExcelFile from 'write-excel-file/node';

const heading = (value: string) => ({ type: String, value: safeCell(value), fontWeight: 'bold' });
const text = (value: string) => ({ type: String, value: safeCell(value), wrap: true });

/** Writes sheets of text as `.xlsx`. No cell can become a formula. */
export const writeWorkbook = (sheets: readonly SheetContent[]): Promise<Buffer> =>
  writeExcelFile(
    sheets.map(({ name, head, columns, rows }) => ({
      sheet: name,
      orientation: 'landscape' as const,
      columns: columns.map(({ width }) => ({ width })),
      data: [
        ...head.map((line) => [{ type: String, value: safeCell(line) }]),
        columns.map(({ title }) => heading(title)),
        ...rows.map((row) => row.map(text)),
      ],
    })),
  ).toBuffer();
