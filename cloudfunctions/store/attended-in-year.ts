import type { Activity } from '@shared/domain/activity/schema';
import type { Attendance } from '@shared/domain/attendance/schema';
import { planYearOf } from '@shared/domain/progress/calendar';
import type { Store } from './index';

/** Everything a person was on the list of in a year, with the activities; drafts left out. */
export const attendedInYear = async (
  store: Store,
  officeId: string,
  memberId: string,
  year: number,
): Promise<{ activity: Activity; record: Attendance }[]> => {
  const records = await store.attendance.ofMemberBetween(officeId, memberId, planYearOf(year));
  const ids = records.map(({ activityId }) => activityId);
  const activities = new Map(
    (await store.activities.byIds(officeId, ids)).map((activity) => [activity.id, activity]),
  );
  return records.flatMap((record) => {
    const activity = activities.get(record.activityId);
    return activity && activity.state.name !== 'draft' ? [{ activity, record }] : [];
  });
};
