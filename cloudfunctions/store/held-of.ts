import type { Activity } from '@shared/domain/activity/schema';
import type { Store } from './index';

/**
 * Those that took place: not called off, and somebody was there. One still under way counts from
 * the first person at the door; one that closed with nobody present never does. A kind without names
 * counts by the number of heads in its record, one with shifts by who served.
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
  const [tallies, served] = await Promise.all([
    store.attendance.tally(officeId, underWay),
    store.services.servedAt(officeId, underWay),
  ]);
  const present = tallies.filter(({ state }) => state === 'present');
  const attended = new Set([...present.map(({ activityId }) => activityId), ...served]);
  return activities.filter(({ id, state, record }) =>
    state.name === 'closed' && state.counts
      ? state.counts.present > 0 || (record?.headCount ?? 0) > 0
      : attended.has(id),
  );
};
