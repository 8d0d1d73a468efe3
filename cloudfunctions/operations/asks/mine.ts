import { asksMine } from '@shared/contract/asks';
import { succeed } from '@shared/domain/outcome';
import { implement, nothingToLoad } from '../implement';
import { cardsOf } from './cards';

const PAGE = 20;

export const mine = implement(asksMine, {
  load: nothingToLoad,
  handle: async ({ actor, input, deps: { store } }) => {
    const { officeId, memberId } = actor;
    const page = await store.asks.ofMember(officeId, memberId, { ...input, limit: PAGE });
    return succeed({ asks: await cardsOf(store, officeId, page.documents), next: page.next });
  },
});
