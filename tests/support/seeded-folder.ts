import { cpSync } from 'node:fs';
import path from 'node:path';
import { createStore, openDatabase } from '@cloud/store';
import { collections } from '@cloud/store/collections';
import type { Instant } from '@shared/domain/time';
import { seedDemo } from '../../scripts/demo/seed';
import { openEngine } from '../../scripts/local-cloud/engine/engine';
import { connectInProcess } from '../../scripts/local-cloud/in-process';
import { otherOffice } from './other-office';
import { tempDir } from './temp-dir';

const made = new Map<Instant, Promise<string>>();

/** At the end of the file's tests, or of a process that runs none. */
const atTheEnd = (act: () => void): void => {
  if (typeof afterAll === 'function') afterAll(act);
  else process.once('exit', act);
};

const root = tempDir('seeded');
atTheEnd(root.remove);

/** Loads the demonstration and a second office into a folder, once per file of tests and time. */
const make = async (begins: Instant): Promise<string> => {
  const dataDir = path.join(root.path, String(begins));
  const engine = openEngine({ dataDir, collections });
  const release = connectInProcess(engine);
  const db = openDatabase('local');
  await seedDemo(db, begins);
  await otherOffice(createStore(db));
  release();
  await engine.close();
  return dataDir;
};

/** Fills an empty folder with the demonstration as it is at `begins`, and a second office. */
export const fillWithDemo = async (dataDir: string, begins: Instant): Promise<void> => {
  const known = made.get(begins) ?? make(begins);
  made.set(begins, known);
  cpSync(await known, dataDir, { recursive: true });
};
