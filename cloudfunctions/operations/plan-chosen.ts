import type { Instant } from '@shared/domain/time';
import type { Store } from '../store';

/**
 * The plan whose commitments were chosen: that of the year named; left out, the one in force. Ids of two
 * years' commitments look alike, so the date alone must not decide.
 */
export const planChosen = (
  store: Store,
  officeId: string,
  { planYear }: { planYear?: number | undefined },
  now: Instant,
) =>
  planYear === undefined
    ? store.plans.inForce(officeId, now)
    : store.plans.ofYear(officeId, planYear);
