import type { SheetRow } from '@shared/domain/roster/pick-columns';
import { parse } from 'papaparse';
import * as z from 'zod/mini';

const table = z.array(z.array(z.string()));

/** Rows of a text table (comma, semicolon or tab); rows without any text are left out. */
export const readCsv = (text: string): SheetRow[] => {
  const { data } = parse(text, { delimitersToGuess: [',', '\t', ';', '，'] });
  return z
    .parse(table, data)
    .map((cells, index) => ({ number: index + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
};
