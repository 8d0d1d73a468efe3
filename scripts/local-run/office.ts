import { createApi } from '@cloud/api/create-api';
import type { Log } from '@cloud/runtime/log';
import { openDatabase } from '@cloud/store';
import { collections } from '@cloud/store/collections';
import { type Instant, instantOf } from '@shared/domain/time';
import { DEMO_OFFICE } from '../demo/office';
import { ensureOpenDemoActivity, seedDemo } from '../demo/seed';
import { openEngine } from '../local-cloud/engine/engine';
import { connectInProcess } from '../local-cloud/in-process';
import { settingsOf } from './settings';
import { createTokens } from './tokens';

/** Friday 18 November 2022, 13:41 in Asia/Shanghai: twenty minutes before a theme Party day. */
const DEMO_BEGINS: Instant = instantOf('2022-11-18', '13:41') ?? 0;

export interface OfficeOptions {
  dataDir: string;
  demo: boolean;
  /** What stands before `?a=…&c=…` in the link of a check-in QR code. */
  checkInLink: string;
  log: Log;
}

/**
 * An office on this machine: the function `api` over the SDK over the embedded store, in one process.
 * The demonstration plays in 2022, the year of its plan: its clock is set back once, when the data
 * folder is made, and runs on from there.
 */
export const openOffice = async ({ dataDir, demo, checkInLink, log }: OfficeOptions) => {
  const { secret, clockOffset } = settingsOf(dataDir, demo ? DEMO_BEGINS - Date.now() : 0);
  const clock = () => Date.now() + clockOffset;
  const engine = openEngine({ dataDir, collections });
  const release = connectInProcess(engine);
  const db = openDatabase('local');
  if (demo) {
    const { total } = await db.collection('offices').where({ _id: DEMO_OFFICE.id }).count();
    if (total === 0) await seedDemo(db, clock());
    await ensureOpenDemoActivity(db, clock());
  }
  return {
    api: createApi({ db, checkInSecret: secret, checkInLink, clock, log }),
    tokens: createTokens(secret),
    clock,
    close: async () => {
      release();
      await engine.close();
    },
  };
};
