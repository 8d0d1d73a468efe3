import { entriesDetach } from '@shared/contract/entries';
import { rightsOver } from '@shared/domain/entries/access';
import { cardFor } from '@shared/domain/entries/card';
import { fileTold } from '@shared/domain/entries/file';
import { refuse, succeed } from '@shared/domain/outcome';
import { entryToRead } from '../../store';
import { implement } from '../implement';
import { ofItsYear } from '../years-changed';

export const detach = implement(entriesDetach, {
  load: ({ entryId }, { store }) => store.entries.one(entryId),
  years: (call) => ofItsYear(call),
  handle: async ({ actor, input: { fileId }, loaded, now, deps: { store } }) => {
    const found = await entryToRead({ actor, now, store }, loaded);
    if (!found) return refuse('NOT_FOUND', {});
    const { asking, entry } = found;
    const { officeId, memberId, file } = entry;
    if (!rightsOver(asking, entry).writes) return refuse('FORBIDDEN', {});
    if (!file) return succeed(cardFor(asking, entry));
    if (file.id !== fileId) return refuse('ENTRY_CHANGED', {});
    const line = {
      at: now,
      by: actor.memberId,
      action: 'file_removed',
      before: fileTold(file, memberId),
      after: fileTold(null, memberId),
    };
    // Cut off after the entry has let go of it, the timer removes it.
    await store.entryFiles.checkAt(fileId, now);
    if (!(await store.entries.rewrite(entry, { file: null }, line))) {
      return refuse('ENTRY_CHANGED', {});
    }
    await store.entryFiles.drop(officeId, fileId);
    return succeed(cardFor(asking, { ...entry, file: null, history: [...entry.history, line] }));
  },
});
