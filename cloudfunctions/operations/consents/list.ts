import { consentsList } from '@shared/contract/consents';
import { refuse, succeed } from '@shared/domain/outcome';
import { implement, nothingToLoad } from '../implement';
import { standingOf } from './standing';

export const list = implement(consentsList, {
  load: nothingToLoad,
  handle: async ({ actor, deps: { store } }) => {
    const person = await store.organisation.member(actor.memberId);
    return person ? succeed(standingOf(person)) : refuse('NOT_FOUND', {});
  },
});
