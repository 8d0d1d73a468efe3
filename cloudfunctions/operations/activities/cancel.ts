import { activitiesCancel } from '@shared/contract/activities';
import { refuse, succeed } from '@shared/domain/outcome';
import { implementOverUnit } from '../implement';
import { ofItsYear } from '../years-changed';

export const cancel = implementOverUnit(activitiesCancel, {
  load: ({ activityId }, { store }) => store.activities.byId(activityId),
  years: (call) => ofItsYear(call),
  handle: async ({ actor, input: { reason }, loaded: activity, now, deps: { store } }) => {
    if (activity.state.name === 'cancelled') return succeed(activity);
    const state = { name: 'cancelled', cancelledAt: now, reason } as const;
    const entry = {
      at: now,
      by: actor.memberId,
      action: 'cancelled',
      reason,
      before: { state: activity.state.name },
      after: { state: 'cancelled' },
    };
    const moved = await store.activities.move(activity.id, ['draft', 'published'], state, entry);
    if (moved) return succeed({ ...activity, state });
    const after = await store.activities.byId(activity.id);
    return after?.state.name === 'cancelled' ? succeed(after) : refuse('ACTIVITY_CLOSED', {});
  },
});
