import { entriesGet } from '@shared/contract/entries';
import { rightsOver } from '@shared/domain/entries/access';
import { cardFor } from '@shared/domain/entries/card';
import { takesFile } from '@shared/domain/entries/kinds';
import { refuse, succeed } from '@shared/domain/outcome';
import { entryToRead } from '../../store';
import { implement } from '../implement';

export const get = implement(entriesGet, {
  load: ({ entryId }, { store }) => store.entries.one(entryId),
  handle: async ({ actor, loaded, now, deps: { store } }) => {
    const found = await entryToRead({ actor, now, store }, loaded);
    if (!found) return refuse('NOT_FOUND', {});
    const { asking, entry } = found;
    const [people, office] = await Promise.all([
      store.organisation.membersByIds(actor.officeId, [
        ...new Set(entry.history.map(({ by }) => by)),
      ]),
      store.organisation.office(actor.officeId),
    ]);
    const { writes } = rightsOver(asking, entry);
    return succeed({
      entry: cardFor(asking, entry),
      mayAttach: writes && takesFile(entry) && office?.uploads === true,
      mayDetach: writes && Boolean(entry.file),
      history: entry.history.map(({ at, by, action, reason }) => ({
        at,
        byName: people.find(({ id }) => id === by)?.name ?? null,
        action,
        reason: reason ?? null,
      })),
    });
  },
});
