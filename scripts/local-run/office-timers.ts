import type { Timer } from '@cloud/timer/create-timer';
import type { Instant } from '@shared/domain/time';
import * as z from 'zod/mini';
import { inlineFunctions } from '../local-cloud/functions/inline';
import { startTimers, type Trigger } from '../local-cloud/functions/timers/timers';

export interface OfficeTimersParts {
  timer: Timer;
  /** The office's clock: the jobs' time and the timers' are the same. */
  clock: () => Instant;
  /** As `cloudbaserc.json` declares them. */
  triggers: readonly Trigger[];
}

const event = z.object({ TriggerName: z.string() });

const wait = (milliseconds: number, wake: () => void) => {
  const timeout = setTimeout(wake, milliseconds);
  return () => clearTimeout(timeout);
};

/**
 * Runs the jobs of an office at their times, in this process. A job that fails has said so in the
 * log, and is due again at its next time.
 */
export const startOfficeTimers = ({ timer, clock, triggers }: OfficeTimersParts) => {
  const running = new Set<Promise<unknown>>();
  const run = async (name: string) => {
    const job = timer(name);
    running.add(job);
    try {
      return await job;
    } finally {
      running.delete(job);
    }
  };
  const host = inlineFunctions({ timer: (raw) => run(z.parse(event, raw).TriggerName) });
  const timers = startTimers({ host, triggers, clock: { now: clock, wait } });
  return {
    /** Starts no more jobs. @returns when those that run have ended */
    close: async (): Promise<void> => {
      timers.close();
      await Promise.allSettled(running);
    },
  };
};
