import {
  closeSync,
  copyFileSync,
  existsSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { Connection, isDamage } from './connection';
import { flushFolder } from './flush-folder';
import { type LogState, PAGE, readLog } from './recovery-log';
import { Pages } from './recovery-pages';
import { countReadable, salvage } from './recovery-salvage';
import { readState, type StoreState } from './recovery-state';

/** Something was torn: the line that says what was found, what is lost and where it lies. */
export type Say = (line: string) => void;

/** The documents are damaged, and nothing of them could be read. The files are left as they are. */
class DocumentsUnreadable extends Error {}

const MEGABYTE = 1024 * 1024;

/** A file this small is always looked at; a larger one only after an end without a close. */
const ALWAYS_CHECKED = 8 * MEGABYTE;

/** Up to this size every document is read, too; a larger file would keep the start waiting. */
const ALWAYS_READ = 64 * MEGABYTE;

const readIfThere = (file: string): Buffer =>
  existsSync(file) ? readFileSync(file) : Buffer.alloc(0);

/** The data file appears with its header or not at all, so an empty one is always damage. */
function create(file: string): void {
  const fresh = `${file}.new`;
  const connection = new Connection(fresh);
  connection.exec('PRAGMA journal_mode = WAL; PRAGMA user_version = 0;');
  connection.close();
  renameSync(fresh, file);
  flushFolder(file);
}

/** Whether the beginning of a data file contradicts the file. */
function isTorn(file: string, log: LogState): boolean {
  const header = Buffer.alloc(100);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, header, 0, 100, 0);
  } finally {
    closeSync(handle);
  }
  const named = header.toString('latin1', 0, 16) === 'SQLite format 3\0';
  if (!named || header.readUInt16BE(16) !== PAGE) return true;
  return log.pages.size === 0 && statSync(file).size < header.readUInt32BE(28) * PAGE;
}

const timeText = (): string => new Date().toISOString().replace(/[-:.]/g, '');

const namesOf = (file: string) => {
  const base = file.replace(/\.db$/, '');
  return {
    log: `${file}-wal`,
    index: `${file}-shm`,
    fresh: `${file}.new`,
    salvaged: `${file}.salvaged`,
    aside: `${base}.damaged-${timeText()}.db`,
  };
};

/**
 * Puts the damaged files aside and the saved documents in their place. The saved file is complete
 * when it gets its name, so this can be finished by a later start.
 */
function replaceBySalvaged(file: string): string {
  const { log, index, salvaged, aside } = namesOf(file);
  rmSync(index, { force: true });
  if (existsSync(log)) renameSync(log, `${aside}-wal`);
  if (existsSync(file)) renameSync(file, aside);
  renameSync(salvaged, file);
  flushFolder(file);
  return aside;
}

function withPages<Result>(file: string, work: (pages: Pages) => Result): Result {
  const bytes = readIfThere(`${file}-wal`);
  const pages = new Pages(file, readLog(bytes), bytes);
  try {
    return work(pages);
  } finally {
    pages.close();
  }
}

function recover(file: string, why: string, say: Say): void {
  const { fresh, salvaged } = namesOf(file);
  const result = withPages(file, (pages) => salvage(pages, readState(file), fresh));
  if (!result) {
    rmSync(fresh, { force: true });
    throw new DocumentsUnreadable(
      `${why}, and no document in it could be read; the files were left as they are: restore a backup`,
    );
  }
  renameSync(fresh, salvaged);
  const aside = replaceBySalvaged(file);
  const lost = result.lost === 0 ? 'none is known to be lost' : `${result.lost} could not be read`;
  say(
    `${why}: ${result.saved} documents were saved, ${lost}; the damaged file is kept as ${aside}`,
  );
}

function sayOfLog(file: string, log: LogState, say: Say): void {
  const bytes = log.written - log.committed;
  if (log.condition === 'unfinished') {
    say(`the last write to ${file} was cut off before it was answered; ${bytes} bytes left out`);
  } else if (log.condition === 'damaged') {
    const { aside } = namesOf(file);
    copyFileSync(`${file}-wal`, `${aside}-wal`);
    say(
      `the log of ${file} is damaged, its last ${bytes} bytes are lost and the last good state before them opens; the damaged log is kept as ${aside}-wal`,
    );
  }
}

/** Finishes what a killed start has left, and removes what it did not get to the end. */
function sweep(file: string, say: Say): void {
  const { fresh, salvaged } = namesOf(file);
  for (const rest of ['', '-journal', '-wal', '-shm']) rmSync(`${fresh}${rest}`, { force: true });
  if (existsSync(salvaged)) {
    say(`a recovery was finished; the damaged file is kept as ${replaceBySalvaged(file)}`);
  }
}

/** Why the file cannot be opened as it is, if so. */
function reasonToRecover(file: string, log: LogState): string | undefined {
  if (!existsSync(file)) return `${file} is missing`;
  if (log.condition === 'headless') return `the log of ${file} is damaged`;
  return isTorn(file, log) ? `${file} is damaged` : undefined;
}

/** Undefined when the file is damaged; it is closed again then, entirely. */
function openSound(file: string, isChecked: boolean): Connection | undefined {
  const count = (pages: Pages) => countReadable(pages, readState(file));
  const isRead = isChecked && statSync(file).size < ALWAYS_READ;
  if (isRead && withPages(file, count) === undefined) return undefined;
  const connection = new Connection(file);
  try {
    connection.exec(
      'PRAGMA busy_timeout = 2000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;',
    );
    if (!isChecked || !connection.isDamaged()) return connection;
  } catch (error) {
    if (!isDamage(error)) throw error;
  }
  connection.close();
  return undefined;
}

function openAsItIs(file: string, state: StoreState | undefined, say: Say) {
  const bytes = readIfThere(`${file}-wal`);
  const log = readLog(bytes);
  const reason = reasonToRecover(file, log);
  if (reason) return { reason };
  sayOfLog(file, log, say);
  if (state?.open && !existsSync(`${file}-wal`)) {
    say(`the log of ${file} is missing; writes that were only in it are lost`);
  }
  const isUnclean = state?.open !== false || bytes.length > 0;
  const connection = openSound(file, isUnclean || statSync(file).size < ALWAYS_CHECKED);
  return connection ? { connection } : { reason: `${file} is damaged` };
}

/**
 * Opens the data file for writing, made when there is none. A torn one is noticed and said; what
 * opens is the last good state, and a damaged file is never thrown away.
 * @throws DocumentsUnreadable
 */
export function openDocuments(file: string, say: Say): Connection {
  sweep(file, say);
  const state = readState(file);
  if (!existsSync(file) && !existsSync(`${file}-wal`) && !state) create(file);
  const { connection, reason } = openAsItIs(file, state, say);
  if (connection) return connection;
  recover(file, reason, say);
  const saved = openSound(file, false);
  if (!saved) throw new DocumentsUnreadable(`${file} is damaged again right after its recovery`);
  return saved;
}
