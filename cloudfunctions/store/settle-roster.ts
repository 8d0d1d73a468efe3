import type { Activity, AttendanceCounts } from '@shared/domain/activity/schema';
import { countsOf } from '@shared/domain/attendance/counts';
import type { Store } from './index';

const same = (left: AttendanceCounts, right: AttendanceCounts): boolean =>
  left.expected === right.expected &&
  left.present === right.present &&
  left.late === right.late &&
  left.onLeave === right.onLeave &&
  left.absent === right.absent;

/**
 * Brings a closed roster to rest: whoever is still expected becomes absent, and the numbers are kept
 * beside the activity. Two who settle at once may count apart, so each looks again after it has
 * written: the last one to write has seen the final numbers.
 */
export const settleRoster = async (
  store: Store,
  { id, officeId }: Pick<Activity, 'id' | 'officeId'>,
): Promise<AttendanceCounts> => {
  const count = async () => countsOf(await store.attendance.tally(officeId, [id]));
  await store.attendance.markAbsent(officeId, id);
  let counts = await count();
  for (;;) {
    await store.activities.keepCounts(id, counts);
    const after = await count();
    if (same(counts, after)) return counts;
    counts = after;
  }
};
