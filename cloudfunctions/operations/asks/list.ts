import { asksList } from '@shared/contract/asks';
import { succeed } from '@shared/domain/outcome';
import { reachesDown, unitsReached } from '@shared/domain/people/rights';
import { implement, nothingToLoad } from '../implement';
import { cardsOf } from './cards';

const PAGE = 20;

export const list = implement(asksList, {
  load: nothingToLoad,
  handle: async ({ actor, input, now, deps: { store } }) => {
    const { officeId } = actor;
    const { roles } = asksList.access;
    const tree = reachesDown(actor, roles, now) ? await store.organisation.units(officeId) : [];
    const units = unitsReached(actor, roles, now, tree);
    const [{ documents, next }, open] = await Promise.all([
      store.asks.page(officeId, { ...input, units, limit: PAGE }),
      store.asks.countOpen(officeId, units),
    ]);
    return succeed({ asks: await cardsOf(store, officeId, documents), open, next });
  },
});
