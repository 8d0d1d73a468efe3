import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Connection } from '../store/connection';
import { flushFolder } from '../store/flush-folder';
import { countIn } from '../store/recovery-salvage';
import { TarWriter } from './tar';

export class BackupRefused extends Error {
  constructor(
    /** `no-data`: nothing to back up; `exists`: the file is there; `damaged`: the documents are. */
    readonly reason: 'no-data' | 'exists' | 'damaged' | 'restless',
  ) {
    super(reason);
  }
}

export interface BackedUp {
  readonly documents: number;
  /** Stored files, without the documents and the settings. */
  readonly files: number;
  readonly bytes: number;
}

/** Belongs to the running process, or is kept for a person to look at. */
const LEFT_OUT = /^(documents\.|lock\.|uploading$)|\.(part|new)$/;

function filesBelow(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    if (below === '' && LEFT_OUT.test(name)) return [];
    if (entry.isDirectory()) return filesBelow(folder, name);
    return entry.isFile() ? [name] : [];
  });
}

/**
 * Connections to offices' documents. They are not closed but end with the process: the last one to
 * close folds the log into the file, which is for nobody but the office itself to do.
 */
const reading: Connection[] = [];

/** Copies the documents as they are at one moment; writers go on meanwhile. */
function snapshot(documents: string, copy: string): number {
  const connection = new Connection(documents);
  reading.push(connection);
  try {
    connection.exec('PRAGMA busy_timeout = 10000');
    connection.exec(`VACUUM INTO '${copy.replaceAll("'", "''")}'`);
  } catch {
    throw new BackupRefused('damaged');
  }
  const count = countIn(copy);
  if (count === undefined) throw new BackupRefused('damaged');
  return count;
}

const isMissing = (error: unknown): boolean => Object(error).code === 'ENOENT';

/** Undefined when a file was deleted meanwhile, which the documents may still speak of. */
function attempt(dataDir: string, part: string, copy: string): BackedUp | undefined {
  const before = filesBelow(dataDir);
  const documents = snapshot(join(dataDir, 'documents.db'), copy);
  const names = filesBelow(dataDir);
  const tar = new TarWriter(part);
  try {
    if (before.some((name) => !names.includes(name))) return undefined;
    tar.addFile('documents.db', copy);
    for (const name of names) tar.addFile(name, join(dataDir, name));
    const files = names.filter((name) => name.startsWith('files/')).length;
    return { documents, files, bytes: tar.end() };
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  } finally {
    tar.close();
  }
}

const ATTEMPTS = 5;

/**
 * Writes documents, stored files and settings of an office into one archive, while the office may
 * be running: the documents as they are at one moment, and every file they speak of. The archive
 * appears whole and flushed or not at all.
 * @param force replaces a file that is there
 * @throws BackupRefused
 */
export function backUp(dataDir: string, file: string, force: boolean): BackedUp {
  if (!existsSync(join(dataDir, 'documents.db'))) throw new BackupRefused('no-data');
  if (existsSync(file) && !force) throw new BackupRefused('exists');
  const part = `${file}.part`;
  const copy = `${file}.documents.part`;
  const clear = () => {
    for (const rest of [part, copy]) rmSync(rest, { force: true });
  };
  try {
    for (let n = 0; n < ATTEMPTS; n++) {
      clear();
      const result = attempt(dataDir, part, copy);
      if (!result) continue;
      renameSync(part, file);
      flushFolder(file);
      return result;
    }
    throw new BackupRefused('restless');
  } finally {
    clear();
  }
}
