import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export interface TempDir {
  readonly path: string;
  readonly remove: () => void;
}

/** A new empty folder for one test. */
export function tempDir(name = 'test'): TempDir {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), `${name}-`));
  return { path: dir, remove: () => fs.rmSync(dir, { recursive: true, force: true }) };
}
