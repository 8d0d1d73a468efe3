import type { Instant } from '@shared/domain/time';
import type { Store } from '../store';

/** Thrown away in one run of an office, so that a run ends within a function's time. */
const LIMIT = 200;

/** Throws away the papers that were kept for their day; that they were taken out stays in the audit. */
export const sweepReports = async ({
  store,
  now,
}: {
  store: Store;
  now: Instant;
}): Promise<{ removed: number }> => {
  let removed = 0;
  for (const { id } of await store.organisation.offices()) {
    removed += await store.reports.dropOld(id, now, LIMIT);
  }
  return { removed };
};
