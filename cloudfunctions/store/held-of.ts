import type { Activity } from '@shared/domain/activity/schema';
import type { Store } from './index';

/**
 * Those that took place: not called off, and somebody was there. One still under way counts from
 * the first person at the door; one that closed with nobody present never does. A kind without names
 * counts by the number of heads in its record.
 * @param activities published or closed ones
 */
export const heldOf = async (
  store: Store,
  officeId: string,
  activities: readonly Activity[],
): Promise<Activity[]> => {
  const underWay = activities.flatMap(({ id, state }) =>
    state.name === 'published' || (state.name === 'closed' && !state.counts) ? [id] : [],
  );
  const tallies = await store.attendance.tally(officeId, underWay);
  const attended = new Set(
    tallies.filter(({ state }) => state === 'present').map(({ activityId }) => activityId),
  );
  return activities.filter(({ id, state, record }) =>
    state.name === 'closed' && state.counts
      ? state.counts.present > 0 || (record?.headCount ?? 0) > 0
      : attended.has(id),
  );
};
