import type { SheetRow } from '@shared/domain/roster/pick-columns';
import readExcelFile from 'read-excel-file/node';
import { unzip } from './unzip';

/** What a workbook may unpack to. */
const MOST_UNPACKED_BYTES = 200 * 1024 * 1024;

/** A date cell is midnight UTC of its day. */
const textOf = (cell: unknown): string => {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) {
    return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  }
  if (typeof cell === 'boolean') return cell ? '是' : '否';
  return String(cell);
};

/**
 * The sheets of a workbook; rows without any text are left out.
 * @throws when the archive is damaged or would unpack past the bound
 */
export const readXlsx = async (
  bytes: Uint8Array,
): Promise<{ name: string; rows: SheetRow[] }[]> => {
  // Unpacked here first: this one believes no declared size and stops at the bound.
  unzip(bytes, (name) => name.endsWith('.xml'), MOST_UNPACKED_BYTES);
  const sheets = await readExcelFile(Buffer.from(bytes));
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    rows: data
      .map((row, index) => ({ number: index + 1, cells: row.map(textOf) }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
  }));
};
