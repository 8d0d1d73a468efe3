import type { Instant } from '@shared/domain/time';
import type { Store } from '../store';

/**
 * Throws away what joining and logging in leave behind: counters of tries whose hour is over, and
 * logins that have ended.
 */
export const sweepJoining = async ({
  store,
  now,
}: {
  store: Store;
  now: Instant;
}): Promise<Record<string, never>> => {
  await Promise.all([store.binding.dropGuesses(now), store.sessions.dropOld(now)]);
  return {};
};
