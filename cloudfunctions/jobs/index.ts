import type { Tie } from '@shared/domain/audit/chain';
import type { Instant } from '@shared/domain/time';
import type { Messaging } from '../runtime/messenger';
import type { Store } from '../store';
import { retention } from './retention';
import { sealAudit } from './seal-audit';
import { sendReminders } from './send-reminders';
import { sweepInputs } from './sweep-inputs';
import { sweepJoining } from './sweep-joining';
import { sweepReports } from './sweep-reports';

/** What every job is handed by the composition root. */
export interface JobDeps {
  store: Store;
  tie: Tie;
  now: Instant;
  /** Undefined where nobody can be written to. */
  messaging: Messaging | undefined;
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
  sweepReports,
  sendReminders,
} as const satisfies Record<string, Job>;

export type JobName = keyof typeof jobs;
