import { inspectionsList } from '@shared/contract/inspections';
import { INSPECTORS, roundsOf } from '@shared/domain/inspections/rights';
import { succeed } from '@shared/domain/outcome';
import { holdsRole } from '@shared/domain/people/rights';
import { implement, nothingToLoad } from '../implement';
import { rowOf } from './view';

const PAGE = 10;

export const list = implement(inspectionsList, {
  load: nothingToLoad,
  handle: async ({ actor, input: { year, cursor }, now, deps: { store } }) => {
    const { officeId } = actor;
    const { documents, next } = await store.inspections.page(officeId, {
      planYear: year,
      units: roundsOf(actor, now),
      cursor,
      limit: PAGE,
    });
    const rows = documents.map(async (round) =>
      rowOf({ actor, now, store }, round, await store.cases.ofRound(officeId, round.id)),
    );
    return succeed({
      rounds: await Promise.all(rows),
      next,
      mayPlan: holdsRole(actor, INSPECTORS, now),
    });
  },
});
