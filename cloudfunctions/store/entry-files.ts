import { entry } from '@shared/domain/entries/schema';
import type { Instant } from '@shared/domain/time';
import * as z from 'zod/mini';
import { type Database, typedCollection } from './database';

/**
 * One piece of a file. Piece 0 holds nothing of it: it says when the timer looks whether the entry names
 * the file, and null when there is no doubt.
 */
const filePiece = z.object({
  id: z.string(),
  officeId: z.string(),
  entryId: z.string(),
  fileId: z.string(),
  number: z.int(),
  base64: z.string(),
  checkAt: z.nullable(z.int()),
});

/** Whose file it is. */
interface FileOf {
  officeId: string;
  entryId: string;
  fileId: string;
}

/** Looked at in one call; the rest waits for the next. */
const BATCH = 200;

const idOf = (fileId: string, number: number): string => `${fileId}:${number}`;

/** The bytes of files with entries. Which one is an entry's own, the entry says; everything else goes. */
export const entryFileStore = (db: Database) => {
  const _ = db.command;
  const pieces = typedCollection(db, 'entry_files', filePiece);
  const entries = typedCollection(db, 'entries', entry);

  const checkAt = (fileId: string, at: Instant | null) =>
    pieces.update({ _id: idOf(fileId, 0) }, { checkAt: at }, 'no audit');
  const drop = (officeId: string, fileId: string) => pieces.remove({ officeId, fileId });

  return {
    /** Keeps a file that no entry names yet. Can be repeated: what is there is left. */
    keep: async (file: FileOf, texts: readonly string[], at: Instant): Promise<void> => {
      const head = { ...file, id: idOf(file.fileId, 0), number: 0, base64: '', checkAt: at };
      if (!(await pieces.insert(head))) await checkAt(file.fileId, at);
      for (const [index, base64] of texts.entries()) {
        const number = index + 1;
        await pieces.insert({
          ...file,
          id: idOf(file.fileId, number),
          number,
          base64,
          checkAt: null,
        });
      }
    },

    checkAt,
    drop,

    piece: async ({ officeId, entryId, fileId }: FileOf, number: number) =>
      (
        await pieces.find({ _id: idOf(fileId, number), officeId, entryId, fileId }, { limit: 1 })
      )[0],

    /** Before entries are removed: their files are looked at anew, at once. */
    noteEntriesGoing: (officeId: string, entryIds: readonly string[]) =>
      pieces.update(
        { officeId, entryId: _.in([...entryIds]), number: 0 },
        { checkAt: 0 },
        'no audit',
      ),

    /** Removes the files due to be looked at that their entry does not name. @returns how many */
    dropUnnamed: async (officeId: string, upTo: Instant): Promise<number> => {
      const due = { officeId, checkAt: _.gte(0).and(_.lte(upTo)) };
      const heads = await pieces.find(due, { limit: BATCH });
      if (heads.length === 0) return 0;
      const entryIds = [...new Set(heads.map(({ entryId }) => entryId))];
      const named = await entries.find({ officeId, _id: _.in(entryIds) });
      let removed = 0;
      for (const { entryId, fileId } of heads) {
        if (named.some(({ id, file }) => id === entryId && file?.id === fileId)) {
          await checkAt(fileId, null);
        } else {
          await drop(officeId, fileId);
          removed += 1;
        }
      }
      return removed;
    },
  };
};
