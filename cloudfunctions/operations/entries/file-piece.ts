import { entriesFilePiece } from '@shared/contract/entries';
import { refuse, succeed } from '@shared/domain/outcome';
import { entryToRead } from '../../store';
import { implement } from '../implement';

export const filePiece = implement(entriesFilePiece, {
  load: ({ entryId }, { store }) => store.entries.one(entryId),
  handle: async ({ actor, input: { fileId, number }, loaded, now, deps: { store } }) => {
    const found = await entryToRead({ actor, now, store }, loaded);
    if (!found) return refuse('NOT_FOUND', {});
    const { id: entryId, officeId, file } = found.entry;
    if (file?.id !== fileId) return refuse('ENTRY_NO_FILE', {});
    const piece = await store.entryFiles.piece({ officeId, entryId, fileId }, number);
    return piece ? succeed({ base64: piece.base64 }) : refuse('ENTRY_NO_FILE', {});
  },
});
