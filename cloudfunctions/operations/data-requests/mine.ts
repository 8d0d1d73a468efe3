import { dataRequestsMine } from '@shared/contract/data-requests';
import { succeed } from '@shared/domain/outcome';
import { implement, nothingToLoad } from '../implement';

const PAGE = 20;

export const mine = implement(dataRequestsMine, {
  load: nothingToLoad,
  handle: async ({ actor: { officeId, memberId }, input: { cursor }, deps: { store } }) => {
    const page = await store.dataRequests.ofMember(officeId, memberId, cursor, PAGE);
    return succeed({ requests: page.documents, next: page.next });
  },
});
