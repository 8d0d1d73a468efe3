import { dataRequestsList } from '@shared/contract/data-requests';
import { succeed } from '@shared/domain/outcome';
import { reachesDown, unitsReached } from '@shared/domain/people/rights';
import { implement, nothingToLoad } from '../implement';
import { rowsOf } from './row';

const PAGE = 20;

export const list = implement(dataRequestsList, {
  load: nothingToLoad,
  handle: async ({ actor, input: { show, cursor }, now, deps: { store } }) => {
    const { roles } = dataRequestsList.access;
    const tree = reachesDown(actor, roles, now)
      ? await store.organisation.units(actor.officeId)
      : [];
    const units = unitsReached(actor, roles, now, tree);
    const query = { units, show, cursor, limit: PAGE };
    const { documents, next } = await store.dataRequests.page(actor.officeId, query);
    return succeed({ requests: await rowsOf(store, actor, documents), next });
  },
});
