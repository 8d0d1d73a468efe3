import { attendanceCountsAt } from '@shared/contract/attendance';
import { keptCounts } from '@shared/domain/attendance/counts';
import { succeed } from '@shared/domain/outcome';
import { implementOverUnit } from '../implement';

export const counts = implementOverUnit(attendanceCountsAt, {
  load: ({ activityId }, { store }) => store.activities.byId(activityId),
  handle: async ({ loaded: activity, deps: { store } }) => {
    const tallies = await store.attendance.tally(activity.officeId, [activity.id]);
    return succeed({ counts: keptCounts(activity, tallies) });
  },
});
