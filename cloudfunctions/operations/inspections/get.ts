import { inspectionsGet } from '@shared/contract/inspections';
import { mayReadRound } from '@shared/domain/inspections/rights';
import { refuse, succeed } from '@shared/domain/outcome';
import { implement } from '../implement';
import { viewOf } from './view';

export const get = implement(inspectionsGet, {
  load: ({ roundId }, { store }) => store.inspections.one(roundId),
  handle: async ({ actor, loaded: round, now, deps: { store } }) => {
    if (round?.officeId !== actor.officeId || !mayReadRound(actor, round, now)) {
      return refuse('NOT_FOUND', {});
    }
    return succeed(await viewOf({ actor, now, store }, round));
  },
});
