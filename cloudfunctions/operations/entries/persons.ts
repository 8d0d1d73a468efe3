import { entriesPersons } from '@shared/contract/entries';
import { writesForUnit } from '@shared/domain/entries/access';
import { entryKinds } from '@shared/domain/entries/kinds';
import { refuse, succeed } from '@shared/domain/outcome';
import { localDateOf } from '@shared/domain/time';
import { askingAbout } from '../../store';
import { implement, nothingToLoad } from '../implement';
import { mayBeOf } from './person-of-unit';

export const persons = implement(entriesPersons, {
  load: nothingToLoad,
  handle: async ({ actor, input: { unitId, kind }, now, deps: { store } }) => {
    const { officeId } = actor;
    const unit = await store.organisation.unit(officeId, unitId);
    if (!unit) return refuse('NOT_FOUND', {});
    const asking = await askingAbout({ actor, now, store }, unitId);
    if (!writesForUnit(asking, kind, unitId)) return refuse('FORBIDDEN', {});
    const { of, personFrom } = entryKinds[kind];
    if (of === 'group') return succeed({ persons: [] });
    const people =
      personFrom === 'leaders'
        ? await store.organisation.leadingMembers(officeId)
        : await store.organisation.membersOfUnit(officeId, unitId);
    const on = localDateOf(now);
    return succeed({
      persons: people
        .filter((person) => mayBeOf(person, kind, { unitId, on }))
        .map(({ id, name }) => ({ memberId: id, name })),
    });
  },
});
