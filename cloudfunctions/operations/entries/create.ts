import { entriesCreate } from '@shared/contract/entries';
import { mayWriteOwn, writesForUnit } from '@shared/domain/entries/access';
import { cardFor, toldOf } from '@shared/domain/entries/card';
import { entryKinds } from '@shared/domain/entries/kinds';
import { stateOf, yearsPutInto } from '@shared/domain/entries/moves';
import type { Entry } from '@shared/domain/entries/schema';
import { planYearOf, writtenEntry } from '@shared/domain/entries/write';
import { refuse, succeed } from '@shared/domain/outcome';
import { idOfRequest } from '../../runtime/door';
import { askingAbout } from '../../store';
import { implement, nothingToLoad } from '../implement';
import { gather } from './gather';
import { personOfUnit } from './person-of-unit';
import { dayTakes } from './takes-old';
import { topicsOf } from './topics-of';

export const create = implement(entriesCreate, {
  load: nothingToLoad,
  years: ({ input }) => yearsPutInto(input.kind, input.on),
  handle: async ({ actor, input, now, deps: { store } }) => {
    const { officeId, memberId: by } = actor;
    const { kind, unitId, memberId = null } = input;
    const unit = await store.organisation.unit(officeId, unitId);
    if (!unit) return refuse('NOT_FOUND', {});
    const asking = await askingAbout({ actor, now, store }, unitId);
    const may =
      writesForUnit(asking, kind, unitId) || (memberId === by && mayWriteOwn(asking, kind, unitId));
    if (!may) return refuse('FORBIDDEN', {});
    const id = idOfRequest(by, input.requestId);
    const takesOld = await dayTakes(store, officeId, input.on, now);
    const planYear = planYearOf(kind, input.on, { now, takesOld });
    const [before, person, plan, topics, gathered] = await Promise.all([
      store.entries.one(id),
      personOfUnit(store, { officeId, unitId, memberId, on: input.on }, kind),
      store.plans.ofYear(officeId, planYear),
      topicsOf(store, { officeId, unitId, kind, planYear }),
      gather(store, officeId, input),
    ]);
    if (before) return succeed(cardFor(asking, before));
    if (memberId !== null && !person) return refuse('UNKNOWN_PERSON', {});
    if (!gathered.ok) return gathered;
    const written = writtenEntry(
      { ...input, ...gathered.data },
      { unitKind: unit.kind, person: person ?? null, plan, topics, takesOld, now },
    );
    if (!written.ok) return written;
    const state = stateOf(entryKinds[kind].states[0], { at: now, by });
    const after = { ...toldOf(written.data, { memberId, kind }), state: state.name };
    const entry: Entry = {
      ...written.data,
      id,
      officeId,
      unitId,
      unitName: unit.name,
      state,
      createdAt: now,
      createdBy: by,
      history: [{ at: now, by, action: 'created', after }],
    };
    if (await store.entries.add(entry)) return succeed(cardFor(asking, entry));
    const first = await store.entries.one(id);
    return first ? succeed(cardFor(asking, first)) : refuse('NOT_FOUND', {});
  },
});
