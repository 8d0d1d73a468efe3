import type { Activity } from '../activity/schema';
import { isInForce } from '../people/rights';
import type { Membership } from '../people/schema';
import { localDateOf } from '../time';

/** Somebody who came to a session. */
export interface Comer {
  activityId: string;
  memberships: readonly Membership[];
}

/**
 * Units that a programme has reached: those that held a session of it, and those to which somebody who
 * came to one belonged on that day. How many came is not asked.
 */
export const branchesCovered = (
  held: ReadonlyArray<Pick<Activity, 'id' | 'unitId' | 'startsAt'>>,
  comers: readonly Comer[],
): ReadonlySet<string> =>
  new Set(
    held.flatMap(({ id, unitId, startsAt }) => [
      unitId,
      ...comers
        .filter(({ activityId }) => activityId === id)
        .flatMap(({ memberships }) => memberships)
        .filter((one) => one.roles.includes('member') && isInForce(one, localDateOf(startsAt)))
        .map((one) => one.unitId),
    ]),
  );
