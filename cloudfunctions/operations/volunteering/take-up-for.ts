import { volunteeringTakeUpFor } from '@shared/contract/volunteering-sign-ups';
import { refuse } from '@shared/domain/outcome';
import { implementOverUnit } from '../implement';
import { ofShiftYear } from '../years-changed';
import { shiftById } from './found-event';
import { signUpOf } from './own-sign-up';
import { sayYes } from './say-yes';

export const takeUpFor = implementOverUnit(volunteeringTakeUpFor, {
  load: shiftById,
  years: (call) => ofShiftYear(call),
  handle: async ({ actor, input: { memberId, how }, loaded, now, deps: { store } }) => {
    const own = await signUpOf(store, loaded, actor, memberId);
    if (!own) return refuse('NOT_SIGNED_UP', {});
    return sayYes(store, own, { how, by: actor.memberId, now, byHand: true });
  },
});
