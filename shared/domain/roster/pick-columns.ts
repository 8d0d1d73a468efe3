import { type Columns, columnsOf, knownHeadings } from './columns';
import type { RosterField, RosterRow } from './schema';

/** A row of a sheet: all its cells as text, and its number as the spreadsheet shows it. */
export interface SheetRow {
  number: number;
  cells: readonly string[];
}

/** What was read of a file, by the names of its columns. */
export interface ColumnReport {
  read: string[];
  /** Recognised, and left out because they must not be kept. */
  refused: string[];
  ignored: string[];
}

export type Picked =
  | { ok: true; columns: ColumnReport; rows: RosterRow[] }
  | { ok: false; reason: 'no_header' | 'no_unit_column' | 'no_rows' };

/** Title lines above a header are few. */
const HEADER_WITHIN = 30;

const headerOf = (rows: readonly SheetRow[]): { at: number; columns: Columns } | undefined => {
  let best: { at: number; columns: Columns; known: number } | undefined;
  for (const [at, { cells }] of rows.slice(0, HEADER_WITHIN).entries()) {
    const columns = columnsOf(cells);
    const known = knownHeadings(cells);
    if (!columns.places.has('name') || known < 2) continue;
    if (!best || known > best.known) best = { at, columns, known };
  }
  return best;
};

/** Words in the place of a name that close a list: 合计, 填表人. */
const NO_PERSON = /^(合计|总计|小计|共计|填表|审核|制表|备注|说明|注[:：]|负责人[:：]|盖章|日期)/;

/** The name of the example in the template: a row that bears it is nobody. */
export const EXAMPLE_NAME = '演示·示例（导入时不读）';

const isPerson = ({ cells }: RosterRow): boolean => {
  const texts = Object.values(cells).filter((text) => text !== '');
  const name = cells.name ?? '';
  if (texts.length === 0 || name === EXAMPLE_NAME) return false;
  return !(NO_PERSON.test(name.replace(/\s/g, '')) && texts.length <= 2);
};

/**
 * Finds the header and keeps the cells of the columns that may be read. What stands in any other
 * column is not in the result, in whatever form.
 */
export const pickColumns = (rows: readonly SheetRow[]): Picked => {
  const header = headerOf(rows);
  if (!header) return { ok: false, reason: 'no_header' };
  const { places, ...columns } = header.columns;
  if (!places.has('unit')) return { ok: false, reason: 'no_unit_column' };
  const fields: [RosterField, number][] = [...places];
  const picked = rows
    .slice(header.at + 1)
    .map(
      ({ number, cells }): RosterRow => ({
        number,
        cells: Object.fromEntries(
          fields.map(([field, index]) => [field, (cells[index] ?? '').trim()]),
        ),
      }),
    )
    .filter(isPerson);
  return picked.length === 0
    ? { ok: false, reason: 'no_rows' }
    : { ok: true, columns, rows: picked };
};
