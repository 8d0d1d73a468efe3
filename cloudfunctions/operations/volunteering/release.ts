import { volunteeringRelease } from '@shared/contract/volunteering-sign-ups';
import { refuse, succeed } from '@shared/domain/outcome';
import { giveUp } from '../../store';
import { implementOverUnit } from '../implement';
import { ofShiftYear } from '../years-changed';
import { shiftById } from './found-event';
import { signUpOf } from './own-sign-up';
import { standingAnswer } from './views';

export const release = implementOverUnit(volunteeringRelease, {
  load: shiftById,
  years: (call) => ofShiftYear(call),
  handle: async ({ actor, input, loaded, now, deps: { store } }) => {
    const { memberId, reason } = input;
    const own = await signUpOf(store, loaded, actor, memberId);
    if (!own) return refuse('NOT_SIGNED_UP', {});
    const { activity, shift, signUp } = own;
    if (activity.state.name === 'closed') return refuse('ACTIVITY_CLOSED', {});
    const entry = { at: now, by: actor.memberId, reason };
    if (input.release) {
      const state = { name: 'released', at: now, reason } as const;
      const after = await giveUp(store, own, state, { ...entry, action: 'released' });
      if (!after) return refuse('NOT_SIGNED_UP', {});
      return succeed(standingAnswer(after.signUp, after.shift, activity, now));
    }
    const ask = signUp.withdrawalAsk;
    if (ask?.declined !== null) return refuse('NOTHING_TO_DECLINE', {});
    const withdrawalAsk = { ...ask, declined: { at: now, reason } };
    const declined = { ...entry, action: 'withdrawal_declined' };
    return (await store.signUps.rewrite(signUp, { withdrawalAsk }, declined))
      ? succeed(standingAnswer(signUp, shift, activity, now))
      : refuse('NOTHING_TO_DECLINE', {});
  },
});
