import { rosterConfirmImport } from '@shared/contract/roster-import';
import { refuse, succeed } from '@shared/domain/outcome';
import { addDays, localDateOf } from '@shared/domain/time';
import type { ImportRecord } from '../../store';
import { implement } from '../implement';
import { importOf, importToDecide } from './import-of-office';
import { summaryOf } from './summary';

/** From here on the import is carried out, whoever calls for its next step. */
export const confirmImport = implement(rosterConfirmImport, {
  load: ({ importId }, { store }) => store.rosterImports.one(importId),
  handle: async ({ actor, input, loaded, now, deps: { store } }) => {
    const own = importOf(loaded, actor);
    if (!own.ok) return own;
    const { importId, revision, endsOn } = input;
    const isConfirmed = (one: ImportRecord) =>
      one.revision === revision &&
      one.endsOn === endsOn &&
      (one.state === 'applying' || one.state === 'applied');
    if (isConfirmed(own.data)) return succeed(summaryOf(own.data));
    const seen = importToDecide(loaded, actor);
    if (!seen.ok) return seen;
    if (seen.data.revision !== revision) return refuse('IMPORT_CHANGED', {});
    const counts = await store.rosterImports.tally(seen.data);
    const { add, change, chosen } = counts;
    const earliest = addDays(localDateOf(now), -1);
    if (chosen > 0 && endsOn < earliest) return refuse('DATE_TOO_EARLY', { earliest });
    const entry = {
      at: now,
      by: actor.memberId,
      action: 'confirmed',
      before: { state: 'ready' },
      after: { state: 'applying', add, change, end: chosen, endsOn },
    };
    const confirmed = { state: 'applying' as const, slot: 'applying', endsOn, counts };
    const outcome = await store.rosterImports.move(seen.data, confirmed, entry);
    if (outcome === 'busy') return refuse('IMPORT_BUSY', {});
    const after = await store.rosterImports.one(importId);
    // The same confirmation sent twice at once is one.
    return after && isConfirmed(after) ? succeed(summaryOf(after)) : refuse('IMPORT_CHANGED', {});
  },
});
