import { rosterChooseEnds } from '@shared/contract/roster-import';
import { refuse, succeed } from '@shared/domain/outcome';
import { implement } from '../implement';
import { importToDecide } from './import-of-office';
import { summaryOf } from './summary';

export const chooseEnds = implement(rosterChooseEnds, {
  load: ({ importId }, { store }) => store.rosterImports.one(importId),
  handle: async ({ actor, input: { importId, rowIds, chosen }, loaded, deps: { store } }) => {
    const own = importToDecide(loaded, actor);
    if (!own.ok) return own;
    await store.rosterImports.choose(own.data, rowIds, chosen);
    await store.rosterImports.decided(importId, await store.rosterImports.tally(own.data));
    const now = await store.rosterImports.one(importId);
    return now ? succeed(summaryOf(now)) : refuse('NOT_FOUND', {});
  },
});
