import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Connection } from './connection';

/** The data folder belongs to another process. */
export class FolderInUse extends Error {}

function holderOf(note: string): string {
  try {
    return ` by process ${readFileSync(note, 'utf8').trim()}`;
  } catch {
    return '';
  }
}

/**
 * Claims a data folder for this process. The claim is an exclusive transaction on a file of its
 * own, held open: the operating system ends it with the process, however that dies, so there is
 * no stale lock to recover. The process id beside it is only for the message.
 * @returns how to give the folder back
 * @throws FolderInUse
 */
export function lockFolder(dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true });
  const note = join(dataDir, 'lock.pid');
  const claim = new Connection(join(dataDir, 'lock.db'));
  try {
    claim.exec('BEGIN EXCLUSIVE');
  } catch {
    claim.close();
    throw new FolderInUse(`the data folder ${dataDir} is in use${holderOf(note)}`);
  }
  writeFileSync(note, `${process.pid}\n`);
  return () => claim.close();
}
