import { volunteeringSignUp } from '@shared/contract/volunteering-sign-ups';
import { refuse, succeed } from '@shared/domain/outcome';
import { closedRefusal } from '@shared/domain/volunteering/sign-up';
import { isActive, standingNow } from '@shared/domain/volunteering/standing';
import { implement } from '../implement';
import { ofShiftYear } from '../years-changed';
import { shiftById } from './found-event';
import { signUpOf } from './own-sign-up';
import { takePlace } from './take-place';
import { standingAnswer } from './views';

/** One round for the person and the shift, one for what else they do; then a number and the sign-up. */
export const signUp = implement(volunteeringSignUp, {
  load: shiftById,
  years: (call) => ofShiftYear(call),
  handle: async ({ actor, input, loaded, now, deps: { store } }) => {
    if (loaded?.officeId !== actor.officeId || loaded.activity.state.name === 'draft') {
      return refuse('NOT_FOUND', {});
    }
    const { activity } = loaded;
    const closed = closedRefusal(activity, input.risksVersion, now);
    if (closed) {
      const own = await signUpOf(store, loaded, actor, actor.memberId);
      const stands = own && isActive(standingNow(own.signUp, own.shift, activity, now));
      return stands
        ? succeed({ ...standingAnswer(own.signUp, own.shift, activity, now), near: [] })
        : closed;
    }
    const taken = await takePlace(store, loaded, {
      person: { id: actor.memberId, name: actor.name, volunteer: actor.volunteer ?? null },
      how: 'self',
      guardianAgreed: input.guardianAgreed,
      enteredBy: null,
      now,
    });
    if (!taken.ok) return taken;
    const { near } = taken.data;
    const answer = standingAnswer(taken.data.signUp, taken.data.shift, activity, now);
    return succeed({ ...answer, near });
  },
});
