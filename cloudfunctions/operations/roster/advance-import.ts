import { rosterAdvanceImport } from '@shared/contract/roster-import';
import { refuse, succeed } from '@shared/domain/outcome';
import { implement } from '../implement';
import { applyStep } from './apply-step';
import { compareStep } from './compare';
import { importOf } from './import-of-office';
import { summaryOf } from './summary';
import { workTime } from './work-time';

export const advanceImport = implement(rosterAdvanceImport, {
  load: ({ importId }, { store }) => store.rosterImports.one(importId),
  handle: async ({ actor, input: { importId }, loaded, now, deps: { store } }) => {
    const own = importOf(loaded, actor);
    if (!own.ok) return own;
    const hasTime = workTime();
    let found = own.data;
    const units = await store.organisation.units(actor.officeId);
    while (found.state === 'comparing' || found.state === 'applying') {
      if (found.state === 'comparing') await compareStep({ store, found, units });
      else await applyStep({ store, found, units, by: actor.memberId, now });
      const next = await store.rosterImports.one(importId);
      if (!next) return refuse('NOT_FOUND', {});
      found = next;
      if (!hasTime()) break;
    }
    return succeed(summaryOf(found));
  },
});
