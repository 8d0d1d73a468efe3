import { type Instant, MINUTE } from '../time';
import type { MessageState } from './schema';

/**
 * How the sending of a message ended.
 * - `sent`: WeChat has taken it.
 * - `not_subscribed`: the person has not allowed it, or has used it up.
 * - `later`: it was certainly not sent, and may be tried again.
 * - `refused`: it was certainly not sent, and would not be taken again.
 * - `unknown`: no answer came. It may have been sent, so it is not tried again.
 */
export type SendOutcome = 'sent' | 'not_subscribed' | 'later' | 'refused' | 'unknown';

/** How long to wait after each attempt that failed; after the last one no more is made. */
export const RETRY_AFTER: readonly Instant[] = [10, 30, 60, 120].map((each) => each * MINUTE);

/**
 * Where a message stands after an attempt.
 * @param attempts how many there were, this one included
 * @param sendable when it may be sent, from an instant on
 */
export const stateAfter = (
  outcome: SendOutcome,
  attempts: number,
  now: Instant,
  sendable: (from: Instant) => Instant,
): MessageState => {
  if (outcome === 'sent' || outcome === 'not_subscribed') return { name: outcome, at: now };
  if (outcome !== 'later') return { name: 'failed', at: now, why: outcome };
  const wait = RETRY_AFTER[attempts - 1];
  if (wait === undefined) return { name: 'failed', at: now, why: 'gave_up' };
  return { name: 'waiting', at: sendable(now + wait), attempts };
};
