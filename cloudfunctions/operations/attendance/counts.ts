import { attendanceCountsAt } from '@shared/contract/attendance';
import { countsOf } from '@shared/domain/attendance/counts';
import { succeed } from '@shared/domain/outcome';
import { implementOverUnit } from '../implement';

export const counts = implementOverUnit(attendanceCountsAt, {
  load: ({ activityId }, { store }) => store.activities.byId(activityId),
  handle: async ({ loaded: { officeId, id }, deps: { store } }) =>
    succeed({ counts: countsOf(await store.attendance.tally(officeId, [id])) }),
});
