import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { flushFolder } from '../store/flush-folder';
import { lockFolder } from '../store/folder-lock';
import { countIn } from '../store/recovery-salvage';
import { ArchiveDamaged, readTar } from './tar';

/** The folder holds something already. */
export class FolderNotEmpty extends Error {}

export interface Restored {
  readonly documents: number;
  /** Stored files, without the documents and the settings. */
  readonly files: number;
  /** Where the folder that was there lies now. */
  readonly aside: string | undefined;
}

const isSafe = (name: string): boolean =>
  !name.includes('\\') && name.split('/').every((step) => !['', '.', '..'].includes(step));

function extract(file: string, into: string): number {
  mkdirSync(into, { mode: 0o700 });
  const names = readTar(file, (name) => {
    if (!isSafe(name)) throw new ArchiveDamaged(`it holds a name that leads elsewhere: ${name}`);
    const path = join(into, ...name.split('/'));
    mkdirSync(dirname(path), { recursive: true });
    const handle = openSync(path, 'wx', 0o600);
    return (piece) => {
      if (piece) {
        writeSync(handle, piece);
        return;
      }
      fsyncSync(handle);
      closeSync(handle);
    };
  });
  return names.filter((name) => name.startsWith('files/')).length;
}

/** Whether the folder holds anything. @throws FolderInUse, FolderNotEmpty */
function look(dataDir: string, force: boolean): boolean {
  if (!existsSync(dataDir)) return false;
  const holds = readdirSync(dataDir).some((name) => !name.startsWith('lock.'));
  lockFolder(dataDir)();
  if (holds && !force) throw new FolderNotEmpty(dataDir);
  return holds;
}

/**
 * Puts what a backup holds into a data folder that is not there yet, or is empty. Everything is
 * checked and written beside before it takes its place at once.
 * @param force puts a folder that is in the way aside
 * @throws ArchiveDamaged, FolderInUse, FolderNotEmpty
 */
export function restore(file: string, dataDir: string, force: boolean): Restored {
  const names = readTar(file);
  if (!names.includes('documents.db')) throw new ArchiveDamaged('it is no backup of an office');
  const time = new Date().toISOString().replace(/[-:.]/g, '');
  const beside = `${dataDir}.restoring-${time}`;
  const aside = `${dataDir}.before-${time}`;
  look(dataDir, force);
  try {
    mkdirSync(dirname(dataDir), { recursive: true });
    const files = extract(file, beside);
    const documents = countIn(join(beside, 'documents.db'));
    if (documents === undefined) throw new ArchiveDamaged('its documents are not readable');
    const isInTheWay = look(dataDir, force);
    if (isInTheWay) renameSync(dataDir, aside);
    else rmSync(dataDir, { recursive: true, force: true });
    renameSync(beside, dataDir);
    flushFolder(dataDir);
    return { documents, files, aside: isInTheWay ? aside : undefined };
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}
