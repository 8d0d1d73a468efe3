import type { Activity, AttendanceCounts } from '@shared/domain/activity/schema';
import { countsOf, sameCounts } from '@shared/domain/attendance/counts';
import { standing } from '@shared/domain/volunteering/hours';
import { queueAt } from '@shared/domain/volunteering/queue';
import type { Store } from './index';

/**
 * The numbers of a volunteer event, kept beside it when its door closes: 应到 is who had a place,
 * 实到 who served. Counted again after it was written, as a roster is.
 */
export const settleService = async (
  store: Store,
  {
    id,
    officeId,
    endsAt,
    keeps,
    state,
  }: Pick<Activity, 'id' | 'officeId' | 'endsAt' | 'keeps' | 'state'>,
): Promise<AttendanceCounts> => {
  if (keeps === 'totals' && state.name === 'closed' && state.counts) return state.counts;
  const count = async (): Promise<AttendanceCounts> => {
    const [shifts, services] = await Promise.all([
      store.shifts.ofActivities(officeId, [id]),
      store.services.ofActivity(officeId, id),
    ]);
    const present = services.filter(({ marks }) => standing(marks).length > 0).length;
    const taken = shifts.reduce((sum, { queue }) => sum + queueAt(queue, endsAt).taken, 0);
    const expected = Math.max(taken, present);
    return { ...countsOf([]), expected, present, absent: expected - present };
  };
  let counts = await count();
  for (;;) {
    await store.activities.keepCounts(id, counts);
    const again = await count();
    if (sameCounts(counts, again)) return counts;
    counts = again;
  }
};

/** Works the numbers of a closed event out anew after a change by hand. */
export const followService = async (store: Store, activityId: string): Promise<void> => {
  const activity = await store.activities.byId(activityId);
  if (activity?.state.name === 'closed') await settleService(store, activity);
};
