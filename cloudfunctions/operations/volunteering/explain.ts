import { volunteeringExplain } from '@shared/contract/volunteering-sign-ups';
import { refuse, succeed } from '@shared/domain/outcome';
import { implement } from '../implement';
import { shiftById } from './found-event';
import { signUpOf } from './own-sign-up';

export const explain = implement(volunteeringExplain, {
  load: shiftById,
  handle: async ({ actor, input: { text }, loaded, now, deps: { store } }) => {
    const own = await signUpOf(store, loaded, actor, actor.memberId);
    if (!own) return refuse('NOT_SIGNED_UP', {});
    const entry = { at: now, by: actor.memberId, action: 'explained' };
    const isSaid = own.signUp.explanation === text;
    return isSaid || (await store.signUps.rewrite(own.signUp, { explanation: text }, entry))
      ? succeed({ text })
      : refuse('NOT_SIGNED_UP', {});
  },
});
