import type { AuditEntry } from '@shared/domain/audit/schema';
import { type Invitation, invitation } from '@shared/domain/binding/schema';
import type { Instant } from '@shared/domain/time';
import * as z from 'zod/mini';
import { type Database, typedCollection } from './database';

/** How many wrong tries a counter has seen; its id names whose and in which hour. */
const guessCounter = z.object({ id: z.string(), count: z.int(), endsAt: z.int() });

/** Tells an account why it is bound no longer. The id is a keyed hash of the account. */
const parting = z.object({
  id: z.string(),
  officeId: z.string(),
  unitName: z.string(),
  at: z.int(),
  reason: z.string(),
});

export type Parting = z.infer<typeof parting>;

export const bindingStore = (db: Database) => {
  const _ = db.command;
  const invitations = typedCollection(db, 'invitations', invitation);
  const guesses = typedCollection(db, 'guesses', guessCounter);
  const partings = typedCollection(db, 'partings', parting);

  const addOne = (id: string, limit: number) =>
    guesses.update({ _id: id, count: _.lt(limit) }, { count: _.inc(1) }, 'no audit');

  return {
    invitationOf: async (memberId: string) =>
      (await invitations.find({ _id: memberId }, { limit: 1 }))[0],

    invitationsOf: (memberIds: readonly string[]) =>
      memberIds.length === 0
        ? Promise.resolve([])
        : invitations.find({ _id: _.in([...memberIds]) }),

    invitationByCode: async (codeHash: string) =>
      (await invitations.find({ codeHash }, { limit: 1 }))[0],

    /**
     * Puts an invitation in the place of the one that was seen, or where there was none.
     * @returns false when another came first
     */
    invite: async (
      { id, history: _history, ...fields }: Invitation,
      seen: Invitation | undefined,
      entry: AuditEntry,
    ): Promise<boolean> => {
      if (!seen) return invitations.insert({ ...fields, id, history: [entry] });
      const { officeId: _officeId, ...changing } = fields;
      return (
        (await invitations.update({ _id: id, codeHash: seen.codeHash }, changing, entry)) === 1
      );
    },

    /** Ends an open invitation. @returns false when there was none */
    settleInvitation: async (
      memberId: string,
      state: 'used' | 'revoked',
      entry: AuditEntry,
    ): Promise<boolean> =>
      (await invitations.update({ _id: memberId, state: 'open' }, { state }, entry)) === 1,

    /**
     * Takes one of the tries a counter allows, before the try is made: however many come at once, no
     * more than `limit` get through.
     */
    takeGuess: async (id: string, limit: number, endsAt: Instant): Promise<boolean> => {
      if ((await addOne(id, limit)) === 1) return true;
      if (await guesses.insert({ id, count: 1, endsAt })) return true;
      return (await addOne(id, limit)) === 1;
    },

    /** Gives a try back that was right. */
    giveBackGuess: async (id: string): Promise<void> => {
      await guesses.update({ _id: id, count: _.gt(0) }, { count: _.inc(-1) }, 'no audit');
    },

    /** Throws away counters whose hour is over. */
    dropGuesses: (before: Instant) => guesses.remove({ endsAt: _.lt(before) }),

    /** Leaves word for an account that was parted from its person; the newest word counts. */
    leaveWord: async ({ id, ...fields }: Parting): Promise<void> => {
      if (await partings.insert({ id, ...fields })) return;
      await partings.update({ _id: id }, fields, 'no audit');
    },
    wordFor: async (id: string) => (await partings.find({ _id: id }, { limit: 1 }))[0],
    takeWordBack: (id: string) => partings.remove({ _id: id }),
    dropWords: (officeId: string, before: Instant) =>
      partings.remove({ officeId, at: _.lt(before) }),
  };
};
