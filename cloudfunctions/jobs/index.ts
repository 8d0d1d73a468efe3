import type { Tie } from '@shared/domain/audit/chain';
import type { Instant } from '@shared/domain/time';
import type { Store } from '../store';
import { retention } from './retention';
import { sealAudit } from './seal-audit';
import { sweepInputs } from './sweep-inputs';
import { sweepJoining } from './sweep-joining';

/** What every job is handed by the composition root. */
export interface JobDeps {
  store: Store;
  tie: Tie;
  now: Instant;
}

/** A job tells in numbers what it did; the log keeps them. */
export type Job = (deps: JobDeps) => Promise<Readonly<Record<string, number>>>;

/**
 * Every job by its trigger's name. When each runs is declared with the function, in
 * `cloudbaserc.json`; a job may run at any time, twice, or after a gap, and does what is due.
 */
export const jobs = {
  sealAudit,
  retention,
  sweepInputs,
  sweepJoining,
} as const satisfies Record<string, Job>;

export type JobName = keyof typeof jobs;
