import type { Instant } from '@shared/domain/time';
import { type Job, type JobDeps, type JobName, jobs } from '../jobs';
import type { Log } from '../runtime/log';
import type { Messaging } from '../runtime/messenger';
import { tie } from '../runtime/tie';
import { createStore, type Database } from '../store';

export interface TimerParts {
  db: Database;
  clock: () => Instant;
  log: Log;
  /** Left out: nobody can be written to. */
  messaging?: Messaging | undefined;
}

export type Timer = (name: string) => Promise<Readonly<Record<string, number>>>;

const isJob = (name: string): name is JobName => Object.hasOwn(jobs, name);

/** Wires the jobs together. @returns runs one by the name of its trigger; rejects when it fails */
export const createTimer = ({ db, clock, log, messaging }: TimerParts): Timer => {
  const store = createStore(db);
  return async (name) => {
    if (!isJob(name)) throw new Error('no such job');
    const job: Job = jobs[name];
    const deps: JobDeps = { store, tie, now: clock(), messaging };
    const started = performance.now();
    const milliseconds = () => Math.round(performance.now() - started);
    try {
      const done = await job(deps);
      log({ operation: `timer.${name}`, milliseconds: milliseconds(), outcome: 'ok', done });
      return done;
    } catch (cause) {
      log({ operation: `timer.${name}`, milliseconds: milliseconds(), outcome: 'FAILED', cause });
      throw cause;
    }
  };
};
