import { rosterDiscardImport } from '@shared/contract/roster-import';
import { refuse, succeed } from '@shared/domain/outcome';
import { implement } from '../implement';
import { importOf } from './import-of-office';
import { summaryOf } from './summary';

export const discardImport = implement(rosterDiscardImport, {
  load: ({ importId }, { store }) => store.rosterImports.one(importId),
  handle: async ({ actor, input: { importId }, loaded, now, deps: { store } }) => {
    const own = importOf(loaded, actor);
    if (!own.ok) return own;
    const { state } = own.data;
    if (state === 'discarded') return succeed(summaryOf(own.data));
    if (state !== 'ready' && state !== 'comparing') return refuse('IMPORT_SETTLED', {});
    const entry = {
      at: now,
      by: actor.memberId,
      action: 'discarded',
      before: { state },
      after: { state: 'discarded' },
    };
    const discarded = { state: 'discarded' as const, settledAt: now };
    const outcome = await store.rosterImports.move(own.data, discarded, entry);
    const after = await store.rosterImports.one(importId);
    return outcome === 'moved' && after ? succeed(summaryOf(after)) : refuse('IMPORT_CHANGED', {});
  },
});
