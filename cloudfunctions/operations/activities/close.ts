import { activitiesClose } from '@shared/contract/activities';
import { closeRefusal } from '@shared/domain/activity/lifecycle';
import { succeed } from '@shared/domain/outcome';
import { settleRoster, settleService } from '../../store';
import { implementOverUnit } from '../implement';
import { ofItsYear } from '../years-changed';

/**
 * The door shuts first; then whoever is still expected becomes absent; then the numbers are kept
 * beside the activity. Each step can be repeated, so a retry after a crash finishes the work.
 * A check-in that slips in between the first two steps was taken before the door shut, and stands.
 */
export const close = implementOverUnit(activitiesClose, {
  load: ({ activityId }, { store }) => store.activities.byId(activityId),
  years: (call) => ofItsYear(call),
  handle: async ({ actor, loaded: activity, now, deps: { store } }) => {
    const refusal = closeRefusal(activity, now);
    if (refusal) return refusal;
    const { id } = activity;
    const closedAt = activity.state.name === 'closed' ? activity.state.closedAt : now;
    const who = { at: now, by: actor.memberId };
    const entry = {
      ...who,
      action: 'closed',
      before: { state: activity.state.name },
      after: { state: 'closed' },
    };
    const state = { name: 'closed', closedAt, counts: null } as const;
    if (!(await store.activities.move(id, ['published'], state, entry))) {
      const standing = await store.activities.byId(id);
      const overtaken = standing && closeRefusal(standing, now);
      if (overtaken) return overtaken;
    }
    const counts = activity.event
      ? await settleService(store, activity)
      : await settleRoster(store, activity, who);
    return succeed({ activity: (await store.activities.byId(id)) ?? activity, counts });
  },
});
