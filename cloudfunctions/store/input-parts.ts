import type { Instant } from '@shared/domain/time';
import * as z from 'zod/mini';
import { type Database, typedCollection } from './database';

/** One part of a large input on its way; no record of the office. */
const inputPart = z.object({
  id: z.string(),
  officeId: z.string(),
  memberId: z.string(),
  uploadId: z.string(),
  index: z.int(),
  text: z.string(),
  at: z.int(),
});

type Place = Omit<z.infer<typeof inputPart>, 'id'>;

/** A person has one place for each part, whatever they send: that is all they can ever fill. */
const placeOf = (memberId: string, index: number): string => `${memberId}:${index}`;

export const inputPartStore = (db: Database) => {
  const _ = db.command;
  const parts = typedCollection(db, 'input_parts', inputPart);
  return {
    keep: async (part: Place): Promise<void> => {
      const id = placeOf(part.memberId, part.index);
      if (await parts.insert({ id, ...part })) return;
      await parts.update({ _id: id }, part, 'no audit');
    },

    /** The whole text of an upload; undefined when a part of it is missing. */
    joined: async (
      memberId: string,
      { id: uploadId, count }: { id: string; count: number },
    ): Promise<string | undefined> => {
      const places = Array.from({ length: count }, (_part, index) => placeOf(memberId, index));
      const found = await parts.find({ _id: _.in(places), uploadId });
      if (found.length < count) return undefined;
      const inOrder = found.sort((left, right) => left.index - right.index);
      return inOrder.map(({ text }) => text).join('');
    },

    drop: (officeId: string, memberId: string, uploadId: string) =>
      parts.remove({ officeId, memberId, uploadId }),

    /** Throws away what nobody came back for. @returns how many parts */
    dropOld: (before: Instant) => parts.remove({ at: _.lt(before) }),
  };
};
