import type { Instant } from '@shared/domain/time';
import * as z from 'zod/mini';
import { type Database, typedCollection } from './database';

/** A login over HTTPS; its id is a hash of the token, which only the phone has. */
const session = z.object({ id: z.string(), accountId: z.string(), expiresAt: z.int() });

/** Logins of an office on a machine of its own; CloudBase vouches for its callers by itself. */
export const sessionStore = (db: Database) => {
  const _ = db.command;
  const sessions = typedCollection(db, 'sessions', session);
  return {
    add: sessions.insert,
    of: async (id: string) => (await sessions.find({ _id: id }, { limit: 1 }))[0],
    prolong: (id: string, expiresAt: Instant) =>
      sessions.update({ _id: id }, { expiresAt }, 'no audit'),
    end: (id: string) => sessions.remove({ _id: id }),
    endAllOf: async (accountId: string): Promise<void> => {
      await sessions.remove({ accountId });
    },
    dropOld: (before: Instant) => sessions.remove({ expiresAt: _.lt(before) }),
  };
};
