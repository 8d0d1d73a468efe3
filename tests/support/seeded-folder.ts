import { cpSync, existsSync, renameSync } from 'node:fs';
import path from 'node:path';
import { createStore, openDatabase } from '@cloud/store';
import { collections } from '@cloud/store/collections';
import type { Instant } from '@shared/domain/time';
import { seedDemo } from '../../scripts/demo/seed';
import { openEngine } from '../../scripts/local-cloud/engine/engine';
import { connectInProcess } from '../../scripts/local-cloud/in-process';
import { otherOffice } from './other-office';
import { SEEDS } from './share-seeds';
import { tempDir } from './temp-dir';

const made = new Map<Instant, Promise<string>>();

/** At the end of the file's tests, or of a process that runs none. */
const atTheEnd = (act: () => void): void => {
  if (typeof afterAll === 'function') afterAll(act);
  else process.once('exit', act);
};

/** Of the whole run, as share-seeds.ts made it; else of this file alone. */
const shared = process.env[SEEDS];
const own = shared === undefined ? tempDir('seeded') : undefined;
if (own) atTheEnd(own.remove);
const root = shared ?? own?.path ?? '';

/** Loads the demonstration and a second office into a folder, once per run and time; another worker may be as far. */
const make = async (begins: Instant): Promise<string> => {
  const whole = path.join(root, String(begins));
  if (existsSync(whole)) return whole;
  const dataDir = `${whole}.${process.pid}`;
  const engine = openEngine({ dataDir, collections });
  const release = connectInProcess(engine);
  const db = openDatabase('local');
  await seedDemo(db, begins);
  await otherOffice(createStore(db));
  release();
  await engine.close();
  // Appears whole. Whoever comes second keeps its own copy: the two are alike.
  if (existsSync(whole)) return dataDir;
  renameSync(dataDir, whole);
  return whole;
};

/** Fills an empty folder with the demonstration as it is at `begins`, and a second office. */
export const fillWithDemo = async (dataDir: string, begins: Instant): Promise<void> => {
  const known = made.get(begins) ?? make(begins);
  made.set(begins, known);
  cpSync(await known, dataDir, { recursive: true });
};
