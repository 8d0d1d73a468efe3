import { volunteeringWithdraw } from '@shared/contract/volunteering-sign-ups';
import { refuse, succeed } from '@shared/domain/outcome';
import { withdrawUntil } from '@shared/domain/volunteering/event';
import { standingNow } from '@shared/domain/volunteering/standing';
import { giveUp } from '../../store';
import { implement } from '../implement';
import { ofShiftYear } from '../years-changed';
import { shiftById } from './found-event';
import { signUpOf } from './own-sign-up';
import { standingAnswer } from './views';

export const withdraw = implement(volunteeringWithdraw, {
  load: shiftById,
  years: (call) => ofShiftYear(call),
  handle: async ({ actor, input: { reason }, loaded, now, deps: { store } }) => {
    const own = await signUpOf(store, loaded, actor, actor.memberId);
    if (!own) return refuse('NOT_SIGNED_UP', {});
    const { activity, shift, signUp } = own;
    if (activity.state.name === 'closed') return refuse('ACTIVITY_CLOSED', {});
    const until = withdrawUntil(activity);
    const by = { at: now, by: actor.memberId };
    // Who only waits, or has been offered a place, is free to go at any time.
    const isBound = standingNow(signUp, shift, activity, now).name === 'confirmed' && now >= until;
    if (isBound) {
      if (reason === undefined) return refuse('WITHDRAWAL_LATE', { until });
      const withdrawalAsk = { at: now, reason, declined: null };
      const entry = { ...by, action: 'withdrawal_asked', reason };
      const isAsked = signUp.withdrawalAsk !== null && signUp.withdrawalAsk.declined === null;
      if (!isAsked && !(await store.signUps.rewrite(signUp, { withdrawalAsk }, entry))) {
        return refuse('NOT_SIGNED_UP', {});
      }
      return succeed({ ...standingAnswer(signUp, shift, activity, now), asked: true });
    }
    const entry = { ...by, action: 'withdrawn', before: { number: signUp.number } };
    const after = await giveUp(store, own, { name: 'withdrawn', at: now }, entry);
    if (!after) return refuse('NOT_SIGNED_UP', {});
    return succeed({ ...standingAnswer(after.signUp, after.shift, activity, now), asked: false });
  },
});
