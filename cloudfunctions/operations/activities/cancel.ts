import { activitiesCancel } from '@shared/contract/activities';
import { refuse, succeed } from '@shared/domain/outcome';
import { implementOverUnit } from '../implement';

export const cancel = implementOverUnit(activitiesCancel, {
  load: ({ activityId }, { store }) => store.activities.byId(activityId),
  handle: async ({ actor, input: { reason }, loaded: activity, now, deps: { store } }) => {
    if (activity.state.name === 'cancelled') return succeed(activity);
    const state = { name: 'cancelled', cancelledAt: now, reason } as const;
    const entry = { at: now, by: actor.memberId, action: 'cancelled', reason };
    const moved = await store.activities.move(activity.id, ['draft', 'published'], state, entry);
    return moved ? succeed({ ...activity, state }) : refuse('ACTIVITY_CLOSED', {});
  },
});
