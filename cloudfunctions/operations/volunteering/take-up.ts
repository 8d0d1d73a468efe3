import { volunteeringTakeUp } from '@shared/contract/volunteering-sign-ups';
import { refuse } from '@shared/domain/outcome';
import { DAY } from '@shared/domain/time';
import { timeOf } from '@shared/domain/volunteering/event';
import { clashRefusal } from '@shared/domain/volunteering/sign-up';
import { implement } from '../implement';
import { ofShiftYear } from '../years-changed';
import { shiftById } from './found-event';
import { otherShifts } from './other-shifts';
import { signUpOf } from './own-sign-up';
import { sayYes } from './say-yes';

export const takeUp = implement(volunteeringTakeUp, {
  load: shiftById,
  years: (call) => ofShiftYear(call),
  handle: async ({ actor, loaded, now, deps: { store } }) => {
    const own = await signUpOf(store, loaded, actor, actor.memberId);
    if (!own) return refuse('NOT_SIGNED_UP', {});
    const { officeId, shift, activity } = own;
    const all = await store.signUps.ofMember(officeId, actor.memberId, activity.startsAt - DAY);
    const others = await otherShifts(store, officeId, all, shift.id, now);
    const clash = clashRefusal(timeOf(shift, activity), others);
    return clash ?? sayYes(store, own, { how: 'self', by: actor.memberId, now, byHand: false });
  },
});
