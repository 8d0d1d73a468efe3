import { attendanceCountsAt } from '@shared/contract/attendance';
import { keptCounts, togetherCounts } from '@shared/domain/attendance/counts';
import { succeed } from '@shared/domain/outcome';
import { implementOverUnit } from '../implement';
import { companyOf } from './places';

export const counts = implementOverUnit(attendanceCountsAt, {
  load: ({ activityId }, { store }) => store.activities.byId(activityId),
  handle: async ({ loaded: activity, deps: { store } }) => {
    const { officeId, id, jointId } = activity;
    const tallies = await store.attendance.tally(officeId, [id]);
    const counts = keptCounts(activity, tallies);
    if (jointId === null) return succeed({ counts, together: null });
    const places = (await companyOf(activity, store)).map((place) => place.id);
    const records = await Promise.all(places.map((at) => store.attendance.roster(officeId, at)));
    return succeed({ counts, together: togetherCounts(records.flat()) });
  },
});
