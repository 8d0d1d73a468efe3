import type { Activity, AttendanceCounts } from '@shared/domain/activity/schema';
import { countsOf, sameCounts } from '@shared/domain/attendance/counts';
import type { Instant } from '@shared/domain/time';
import type { Store } from './index';

/**
 * Brings a closed roster to rest: whoever is still expected becomes absent, and the numbers are kept
 * beside the activity. Two who settle at once may count apart, so each looks again after it has
 * written: the last one to write has seen the final numbers.
 */
export const settleRoster = async (
  store: Store,
  { id, officeId, keeps, state }: Pick<Activity, 'id' | 'officeId' | 'keeps' | 'state'>,
  who: { by: string; at: Instant },
): Promise<AttendanceCounts> => {
  // Where only the numbers are left there is nothing to count them from.
  if (keeps === 'totals' && state.name === 'closed' && state.counts) return state.counts;
  const count = async () => countsOf(await store.attendance.tally(officeId, [id]));
  const [before, after] = [{ state: 'expected' }, { state: 'absent' }];
  const entry = { ...who, action: 'roster_closed', before, after };
  await store.attendance.shut(officeId, id, entry);
  let counts = await count();
  for (;;) {
    await store.activities.keepCounts(id, counts);
    const again = await count();
    if (sameCounts(counts, again)) return counts;
    counts = again;
  }
};
