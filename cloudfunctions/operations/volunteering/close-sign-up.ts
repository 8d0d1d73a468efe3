import { volunteeringCloseSignUp } from '@shared/contract/volunteering-events';
import { listRefusal } from '@shared/domain/activity/lifecycle';
import { refuse, succeed } from '@shared/domain/outcome';
import { implementOverUnit } from '../implement';
import { ofItsYear } from '../years-changed';
import { eventById, foundEvent } from './found-event';
import { eventViewOf } from './views';
import { withShifts } from './with-shifts';

export const closeSignUp = implementOverUnit(volunteeringCloseSignUp, {
  load: eventById,
  years: (call) => ofItsYear(call),
  handle: async ({ actor, input: { closed }, loaded: activity, now, deps }) => {
    const { store } = deps;
    const refusal = listRefusal(activity);
    if (refusal) return refusal;
    if ((activity.event.signUpClosedAt !== null) !== closed) {
      const event = { ...activity.event, signUpClosedAt: closed ? now : null };
      const action = closed ? 'sign_up_closed' : 'sign_up_opened';
      const entry = { at: now, by: actor.memberId, action };
      if (!(await store.activities.rewrite(activity, { event }, entry))) {
        return refuse('RECORD_CHANGED', {});
      }
    }
    const after = (await foundEvent(store, activity.id)) ?? activity;
    const [found] = await withShifts(store, actor.officeId, [after], actor.memberId);
    return found
      ? succeed(eventViewOf(found, { actor, organises: true, now, deps }))
      : refuse('NOT_FOUND', {});
  },
});
