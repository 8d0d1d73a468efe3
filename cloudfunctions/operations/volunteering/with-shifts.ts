import type { Activity } from '@shared/domain/activity/schema';
import { isVolunteerEvent } from '@shared/domain/volunteering/event';
import type { Store } from '../../store';
import type { WithShifts } from './views';

/** Events with their shifts and a person's own sign-ups, in two parallel reads, in the order given. */
export const withShifts = async (
  store: Store,
  officeId: string,
  activities: readonly Activity[],
  memberId?: string,
): Promise<WithShifts[]> => {
  const events = activities.filter(isVolunteerEvent);
  const ids = events.map(({ id }) => id);
  const [shifts, mine] = await Promise.all([
    store.shifts.ofActivities(officeId, ids),
    memberId === undefined ? [] : store.signUps.ofMemberAt(officeId, memberId, ids),
  ]);
  return events.map((activity) => ({
    activity,
    shifts: shifts.filter(({ activityId }) => activityId === activity.id),
    mine: mine.filter(({ activityId }) => activityId === activity.id),
  }));
};
