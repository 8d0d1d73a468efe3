import { casesList } from '@shared/contract/cases';
import { caseKind } from '@shared/domain/cases/schema';
import { succeed } from '@shared/domain/outcome';
import { unitsAbove } from '@shared/domain/people/tree';
import { localDateOf } from '@shared/domain/time';
import { implement, nothingToLoad } from '../implement';
import { caseCardFor, reachOf } from './reading';

const PAGE = 20;

export const list = implement(casesList, {
  load: nothingToLoad,
  handle: async ({ actor, input, now, deps: { store } }) => {
    const { officeId } = actor;
    const { year, unitId, kinds = caseKind.options, roundId, show, search, cursor } = input;
    const reach = await reachOf({ actor, now, store }, kinds);
    const chosen = { reach, unitId, planYear: year, roundId };
    const today = localDateOf(now);
    const words = search?.trim() || undefined;
    const [{ documents, next }, counts, units] = await Promise.all([
      store.cases.page(officeId, { ...chosen, show, search: words, today, cursor, limit: PAGE }),
      store.cases.counts(officeId, chosen, today),
      store.organisation.units(officeId),
    ]);
    return succeed({
      cases: documents.map((one) =>
        caseCardFor({ actor, now, above: unitsAbove(one.unitId, units) }, one),
      ),
      next,
      counts,
    });
  },
});
