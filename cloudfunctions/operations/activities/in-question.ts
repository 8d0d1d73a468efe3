import { activityKinds } from '@shared/domain/activity/kinds';
import type { RecordInQuestion } from '@shared/domain/activity/record';
import type { Activity } from '@shared/domain/activity/schema';
import { keptCounts } from '@shared/domain/attendance/counts';
import type { Store } from '../../store';

/** A record with everything its checks look at. */
export const inQuestion = async (store: Store, activity: Activity): Promise<RecordInQuestion> => {
  const tallies = await store.attendance.tally(activity.officeId, [activity.id]);
  const undecided = tallies
    .filter(({ as, state }) => as === 'due' && state === 'expected')
    .reduce((sum, { people }) => sum + people, 0);
  const { kind, details, record } = activity;
  return {
    kind: activityKinds[kind],
    details,
    record,
    counts: keptCounts(activity, tallies),
    undecided,
  };
};
