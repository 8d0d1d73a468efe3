import { activitiesClose } from '@shared/contract/activities';
import { closeRefusal } from '@shared/domain/activity/lifecycle';
import { countsOf } from '@shared/domain/attendance/counts';
import { succeed } from '@shared/domain/outcome';
import { implementOverUnit } from '../implement';

/**
 * The door shuts first; then whoever is still expected becomes absent; then the numbers are kept
 * beside the activity. Each step can be repeated, so a retry after a crash finishes the work.
 * A check-in that slips in between the first two steps was taken before the door shut, and stands.
 */
export const close = implementOverUnit(activitiesClose, {
  load: ({ activityId }, { store }) => store.activities.byId(activityId),
  handle: async ({ actor, loaded: activity, now, deps: { store } }) => {
    const refusal = closeRefusal(activity, now);
    if (refusal) return refusal;
    const { id, officeId } = activity;
    const closedAt = activity.state.name === 'closed' ? activity.state.closedAt : now;
    const entry = { at: now, by: actor.memberId, action: 'closed' };
    await store.activities.move(
      id,
      ['published'],
      { name: 'closed', closedAt, counts: null },
      entry,
    );
    await store.attendance.markAbsent(officeId, id);
    const counts = countsOf(await store.attendance.tally(officeId, [id]));
    await store.activities.keepCounts(id, counts);
    const after = await store.activities.byId(id);
    return closeRefusal(after ?? activity, now) ?? succeed({ activity: after ?? activity, counts });
  },
});
