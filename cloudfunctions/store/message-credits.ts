import { createHash } from 'node:crypto';
import { type MessageCredit, messageCredit } from '@shared/domain/reminders/schema';
import type { Instant } from '@shared/domain/time';
import * as z from 'zod/mini';
import { type Database, typedCollection } from './database';

/** Somebody of an office, by the account bound to them now. */
export interface AccountHolder {
  id: string;
  accountId: string;
}

/** How many messages by one template somebody allows. */
export interface OpenCredits {
  memberId: string;
  templateId: string;
  count: number;
}

/** Who allowed what. */
export type CreditOwner = Pick<MessageCredit, 'officeId' | 'memberId' | 'templateId'> & {
  accountId: string;
};

const counted = z.object({
  data: z.array(
    z.object({
      _id: z.object({ memberId: z.string(), account: z.string(), templateId: z.string() }),
      credits: z.int(),
    }),
  ),
});

/** An account is told from another by it; the account itself is not kept here. */
const hashOf = (accountId: string): string =>
  createHash('sha256').update(`message-credit:${accountId}`).digest('hex').slice(0, 32);

/** Consents to single messages: one document for each, so that one message uses up one. */
export const messageCreditStore = (db: Database) => {
  const _ = db.command;
  const credits = typedCollection(db, 'message_credits', messageCredit);
  const open = ({ officeId, memberId, accountId, templateId }: CreditOwner) => ({
    officeId,
    memberId,
    messageId: null,
    account: hashOf(accountId),
    templateId,
  });
  return {
    /**
     * Keeps a consent; the same one again stays as it was.
     * @param owner.id made of the request that told of it
     */
    add: ({ id, ...owner }: CreditOwner & { id: string }, now: Instant) =>
      credits.insert({ ...open(owner), id, createdAt: now }),

    /** How many open ones people have by the account bound to them; at most 300 people at a time. */
    openOf: async (
      officeId: string,
      people: readonly AccountHolder[],
      templateIds: readonly string[],
    ): Promise<OpenCredits[]> => {
      if (people.length === 0 || templateIds.length === 0) return [];
      const result = await db
        .collection('message_credits')
        .aggregate()
        .match({
          officeId,
          memberId: _.in(people.map(({ id }) => id)),
          messageId: null,
          templateId: _.in([...templateIds]),
        })
        .group({
          _id: { memberId: '$memberId', account: '$account', templateId: '$templateId' },
          credits: _.aggregate.sum(1),
        })
        .limit(1000)
        .end();
      const accounts = new Map(people.map(({ id, accountId }) => [id, hashOf(accountId)]));
      return z
        .parse(counted, result)
        .data.filter(({ _id: { memberId, account } }) => accounts.get(memberId) === account)
        .map(({ _id: { memberId, templateId }, credits: count }) => ({
          memberId,
          templateId,
          count,
        }));
    },

    /**
     * Uses one up for a message; a message that was tried before keeps its own.
     * @returns false when there is none left
     */
    use: async (owner: CreditOwner, messageId: string): Promise<boolean> => {
      const { officeId, memberId, accountId } = owner;
      const held = { officeId, memberId, messageId, account: hashOf(accountId) };
      if ((await credits.find(held, { limit: 1 })).length > 0) return true;
      for (;;) {
        const [next] = await credits.find(open(owner), { limit: 1 });
        if (!next) return false;
        const free = { _id: next.id, messageId: null };
        if ((await credits.update(free, { messageId }, 'no audit')) === 1) return true;
      }
    },

    /** Gives back what a message held that was certainly not sent. */
    release: (officeId: string, memberId: string, messageId: string) =>
      credits.update({ officeId, memberId, messageId }, { messageId: null }, 'no audit'),

    /** WeChat says there are none left: then there are none. */
    removeOpen: (owner: CreditOwner) => credits.remove(open(owner)),

    /** Forgets everything a person allowed: the account is closed. */
    removeOf: (officeId: string, memberId: string) => credits.remove({ officeId, memberId }),

    /** Forgets those used up long ago, and those nobody has asked for in longer. */
    removeOld: async (officeId: string, usedBefore: Instant, openBefore: Instant) => {
      const used = { officeId, createdAt: _.lt(usedBefore), messageId: _.gt('') };
      const open = { officeId, createdAt: _.lt(openBefore), messageId: null };
      return (await credits.remove(used)) + (await credits.remove(open));
    },
  };
};
