import { rosterAdvanceImport } from '@shared/contract/roster-import';
import { refuse, succeed } from '@shared/domain/outcome';
import { implement } from '../implement';
import { applyStep } from './apply-step';
import { compareStep } from './compare';
import { importOf } from './import-of-office';
import { summaryOf } from './summary';

/** Steps of one call end here, so that a phone sees progress and no function runs out of time. */
const LONGEST_MS = 1_200;

export const advanceImport = implement(rosterAdvanceImport, {
  load: ({ importId }, { store }) => store.rosterImports.one(importId),
  handle: async ({ actor, input: { importId }, loaded, now, deps: { store } }) => {
    const own = importOf(loaded, actor);
    if (!own.ok) return own;
    const began = performance.now();
    let found = own.data;
    while (found.state === 'comparing' || found.state === 'applying') {
      if (found.state === 'comparing') await compareStep(store, found);
      else await applyStep({ store, found, by: actor.memberId, now });
      const next = await store.rosterImports.one(importId);
      if (!next) return refuse('NOT_FOUND', {});
      found = next;
      if (performance.now() - began > LONGEST_MS) break;
    }
    return succeed(summaryOf(found));
  },
});
