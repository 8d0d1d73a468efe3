import { entriesAttach } from '@shared/contract/entries';
import { rightsOver } from '@shared/domain/entries/access';
import { cardFor } from '@shared/domain/entries/card';
import { fileNameOf, fileTold, piecesOf } from '@shared/domain/entries/file';
import { takesFile } from '@shared/domain/entries/kinds';
import { refuse, succeed } from '@shared/domain/outcome';
import { HOUR } from '@shared/domain/time';
import { attachedTypeOf } from '../../readers/attached-type';
import { idOfRequest } from '../../runtime/door';
import { entryToRead } from '../../store';
import { implement } from '../implement';
import { ofItsYear } from '../years-changed';

/** Longer than a call and its retries take: then the timer looks whether the entry names the file. */
const DOUBT = HOUR;

/**
 * The bytes first, then the entry that names them. Whatever is cut off between, a file that no entry
 * names is found by the timer and removed; the one before goes when the entry no longer names it.
 */
export const attach = implement(entriesAttach, {
  load: ({ entryId }, { store }) => store.entries.one(entryId),
  years: (call) => ofItsYear(call),
  handle: async ({ actor, input, loaded, now, deps: { store } }) => {
    const found = await entryToRead({ actor, now, store }, loaded);
    if (!found) return refuse('NOT_FOUND', {});
    const { asking, entry } = found;
    const { officeId, memberId, file: before = null } = entry;
    if (!rightsOver(asking, entry).writes) return refuse('FORBIDDEN', {});
    const fileId = idOfRequest(actor.memberId, input.requestId);
    if (before?.id === fileId) return succeed(cardFor(asking, entry));
    const office = await store.organisation.office(officeId);
    if (!office?.uploads) return refuse('UPLOADS_OFF', {});
    if (!takesFile(entry)) return refuse('ENTRY_TAKES_NO_FILE', {});
    const bytes = Buffer.from(input.base64, 'base64');
    const type = attachedTypeOf(bytes);
    if (!type) return refuse('ENTRY_FILE_UNREADABLE', {});
    if (input.seen !== entry.history.length) return refuse('ENTRY_CHANGED', {});
    const texts = piecesOf(input.base64);
    const name = fileNameOf(input.name, type);
    const file = { id: fileId, name, type, bytes: bytes.length, pieces: texts.length };
    await store.entryFiles.keep({ officeId, entryId: entry.id, fileId }, texts, now + DOUBT);
    if (before) await store.entryFiles.checkAt(before.id, now + DOUBT);
    const line = {
      at: now,
      by: actor.memberId,
      action: before ? 'file_replaced' : 'file_added',
      before: fileTold(before, memberId),
      after: fileTold(file, memberId),
    };
    if (!(await store.entries.rewrite(entry, { file }, line))) {
      // The same request may have been quicker; what nobody names is the timer's to remove.
      const meanwhile = await store.entries.one(entry.id);
      return meanwhile?.file?.id === fileId
        ? succeed(cardFor(asking, meanwhile))
        : refuse('ENTRY_CHANGED', {});
    }
    await store.entryFiles.checkAt(fileId, null);
    if (before) await store.entryFiles.drop(officeId, before.id);
    return succeed(cardFor(asking, { ...entry, file, history: [...entry.history, line] }));
  },
});
