import type { RosterFileRefusal } from '@shared/domain/roster/messages';
import { type ColumnReport, pickColumns, type SheetRow } from '@shared/domain/roster/pick-columns';
import type { RosterRow } from '@shared/domain/roster/schema';
import { decodeText } from './decode-text';
import { fileKindOf } from './file-kind';
import { isEncryptedOffice } from './ole-kind';
import { MOST_FILE_BYTES } from './plan-file';
import { readCsv } from './read-csv';
import { readXlsx } from './read-xlsx';

/** The rows of a roster, or why there are none; `rosterRefusals` says it to the user. */
export type RosterFileReading =
  | { ok: true; columns: ColumnReport; rows: RosterRow[]; sheetsLeft: string[] }
  | { ok: false; reason: RosterFileRefusal };

interface SheetOfRows {
  name: string;
  rows: SheetRow[];
}

const MOST_ROWS = 60_000;

const refuse = (reason: RosterFileRefusal): RosterFileReading => ({ ok: false, reason });

/** The first sheet that is a roster; the others are named, not read. */
const pick = (sheets: readonly SheetOfRows[]): RosterFileReading => {
  if (sheets.every(({ rows }) => rows.length === 0)) return refuse('empty');
  if (sheets.some(({ rows }) => rows.length > MOST_ROWS)) return refuse('too_many_rows');
  const tried = sheets.map(({ rows }) => pickColumns(rows));
  const at = tried.findIndex(({ ok }) => ok);
  const picked = tried[at];
  if (!picked?.ok) {
    const closest = tried.find((one) => !one.ok && one.reason !== 'no_header');
    return closest?.ok === false ? refuse(closest.reason) : refuse('no_header');
  }
  const left = sheets.filter(({ rows }, index) => index !== at && rows.length > 0);
  return { ...picked, sheetsLeft: left.map(({ name }) => name) };
};

const fromXlsx = async (bytes: Uint8Array): Promise<RosterFileReading> => {
  try {
    return pick(await readXlsx(bytes));
  } catch {
    // Whatever an untrusted archive breaks on, to the reader of the sentence it is one thing.
    return refuse('damaged');
  }
};

/**
 * Reads a roster, `.xlsx` or `.csv` in any usual encoding, told apart by content. Cells of columns
 * that must not be imported (身份证号, 出生日期 …) do not leave this function.
 */
export const readRosterFile = async (bytes: Uint8Array): Promise<RosterFileReading> => {
  if (bytes.length === 0) return refuse('empty');
  if (bytes.length > MOST_FILE_BYTES) return refuse('too_large');
  const kind = fileKindOf(bytes);
  if (kind === 'zip') return fromXlsx(bytes);
  if (kind === 'old-word') return refuse(isEncryptedOffice(bytes) ? 'encrypted' : 'old_excel');
  const text = kind === 'text' ? decodeText(bytes) : undefined;
  return text === undefined ? refuse('not_a_table') : pick([{ name: '', rows: readCsv(text) }]);
};
