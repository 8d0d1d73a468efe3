import { entriesChange } from '@shared/contract/entries';
import { changed } from '@shared/domain/audit/changed';
import { rightsOver } from '@shared/domain/entries/access';
import { cardFor, toldOf } from '@shared/domain/entries/card';
import { isOpen, yearsCountedIn, yearsPutInto } from '@shared/domain/entries/moves';
import { planYearOf, writtenEntry } from '@shared/domain/entries/write';
import { refuse, succeed } from '@shared/domain/outcome';
import { entryToRead } from '../../store';
import { implement } from '../implement';
import { ofOwn } from '../years-changed';
import { gather } from './gather';
import { personOfUnit } from './person-of-unit';
import { dayTakes } from './takes-old';
import { topicsOf } from './topics-of';

export const change = implement(entriesChange, {
  load: ({ entryId }, { store }) => store.entries.one(entryId),
  years: (call) =>
    ofOwn(call, (entry) => [...yearsCountedIn(entry), ...yearsPutInto(entry.kind, call.input.on)]),
  handle: async ({ actor, input, loaded, now, deps: { store } }) => {
    const found = await entryToRead({ actor, now, store }, loaded);
    if (!found) return refuse('NOT_FOUND', {});
    const { asking, entry } = found;
    const { officeId, unitId, kind, memberId } = entry;
    if (!rightsOver(asking, entry).writes) return refuse('FORBIDDEN', {});
    if (!isOpen(entry)) return refuse('ENTRY_NOT_OPEN', {});
    const takesOld = await dayTakes(store, officeId, input.on, now);
    const planYear = planYearOf(kind, input.on, { now, takesOld });
    const [unit, person, plan, topics, gathered] = await Promise.all([
      store.organisation.unit(officeId, unitId),
      personOfUnit(store, { officeId, unitId, memberId, on: input.on }, kind),
      store.plans.ofYear(officeId, planYear),
      topicsOf(store, { officeId, unitId, kind, planYear }),
      gather(store, officeId, input),
    ]);
    if (!unit) return refuse('NOT_FOUND', {});
    if (memberId !== null && !person) return refuse('UNKNOWN_PERSON', {});
    if (!gathered.ok) return gathered;
    const written = writtenEntry(
      { ...input, ...gathered.data, kind },
      {
        unitKind: unit.kind,
        person: person ?? null,
        plan,
        // One it named before it was taken out of the plan stays: the note is true.
        topics: [...topics, ...(entry.details.topic ? [entry.details.topic] : [])],
        takesOld,
        now,
      },
    );
    if (!written.ok) return written;
    const { before, after } = changed(entry, written.data);
    if (Object.keys(after).length === 0) return succeed(cardFor(asking, entry));
    // Changed meanwhile, or sent a second time after the first had arrived.
    if (input.seen !== entry.history.length) return refuse('ENTRY_CHANGED', {});
    const line = {
      at: now,
      by: actor.memberId,
      action: 'updated',
      before: toldOf(before, entry),
      after: toldOf(after, entry),
    };
    return (await store.entries.rewrite(entry, written.data, line))
      ? succeed(cardFor(asking, { ...entry, ...written.data, history: [...entry.history, line] }))
      : refuse('ENTRY_CHANGED', {});
  },
});
