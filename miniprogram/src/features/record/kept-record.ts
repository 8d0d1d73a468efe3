import * as z from 'zod/mini';
import { dropStored, readStored, writeStored } from '@/platform/storage';
import { recordForm } from './record-form';

/** What somebody has begun to write, and which record of the server it was begun from. */
const begun = z.object({ seenAt: z.int(), form: recordForm });

export type Begun = z.infer<typeof begun>;

const nameOf = (memberId: string, activityId: string) => `record:${memberId}:${activityId}`;

/** A record as this phone keeps it for one person until the server has it. */
export const keptRecord = (memberId: string, activityId: string) => {
  const name = nameOf(memberId, activityId);
  return {
    read: (): Begun | undefined => {
      const text = readStored(name);
      if (text === undefined) return undefined;
      try {
        const parsed = z.safeParse(begun, JSON.parse(text));
        return parsed.success ? parsed.data : undefined;
      } catch {
        return undefined;
      }
    },
    /** False: the phone has no room, so that leaving would lose it. */
    keep: (what: Begun): boolean => {
      try {
        writeStored(name, JSON.stringify(what));
        return true;
      } catch {
        return false;
      }
    },
    drop: () => dropStored(name),
  };
};
