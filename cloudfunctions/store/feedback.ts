import type { AuditEntry } from '@shared/domain/audit/schema';
import { type FeedbackChange, unlinked, WAITING } from '@shared/domain/feedback/feedback';
import {
  type Feedback,
  type FeedbackKind,
  type FeedbackState,
  feedback,
} from '@shared/domain/feedback/schema';
import type { Instant } from '@shared/domain/time';
import { type Database, typedCollection } from './database';

export interface FeedbackQuery {
  kinds: readonly FeedbackKind[];
  state: FeedbackState | undefined;
  /** Only those due before this instant. */
  dueBefore: Instant | undefined;
  cursor: string | undefined;
  limit: number;
}

/** Who wrote: the account they have now, and the person, who may have signed with one before. */
export interface FeedbackWriter {
  writer: string;
  officeId: string;
  memberId: string;
}

/** 投诉建议. */
export const feedbackStore = (db: Database) => {
  const _ = db.command;
  const items = typedCollection(db, 'feedback', feedback);
  const newestFirst = { field: 'createdAt', direction: 'desc' } as const;
  const due = (before: Instant) => ({ dueAt: _.gt(0).and(_.lt(before)) });

  const count = async (query: object): Promise<number> =>
    (await db.collection('feedback').where(query).count()).total ?? 0;

  /** Waits for nobody, and nobody has added a word since. */
  const over = (officeId: string, before: Instant) => ({
    officeId,
    state: _.in(['answered', 'closed', 'withdrawn']),
    createdAt: _.lt(before),
    'messages.at': _.not(_.gte(before)),
    unsealedSince: null,
  });

  const ofPerson = ({ writer, officeId, memberId }: FeedbackWriter) =>
    _.or([{ writer }, { officeId, memberId }]);

  return {
    countOver: (officeId: string, before: Instant) => items.count(over(officeId, before)),

    /** Removes items whose last word is older than an instant. @returns how many */
    removeOver: async (officeId: string, before: Instant, limit: number): Promise<number> => {
      const found = await items.find(over(officeId, before), { limit });
      if (found.length === 0) return 0;
      return items.remove({ _id: _.in(found.map(({ id }) => id)), ...over(officeId, before) });
    },

    add: items.insert,

    byId: async (id: string) => (await items.find({ _id: id }, { limit: 1 }))[0],

    /** One page of what an account wrote, by its mark. */
    ofWriter: (writer: string, cursor: string | undefined, limit: number) =>
      items.page({ writer }, { ...newestFirst, cursor, limit }),

    /** One page of everything a person wrote. */
    pageOfPerson: (who: FeedbackWriter, cursor: string | undefined, limit: number) =>
      items.page(ofPerson(who), { ...newestFirst, cursor, limit }),

    /** How much a person wrote, and how much of it waits for an answer. */
    countOfPerson: async (who: FeedbackWriter) => {
      const [written, waiting] = await Promise.all([
        items.count(ofPerson(who)),
        items.count(_.and([ofPerson(who), { state: _.in([...WAITING]) }])),
      ]);
      return { written, waiting };
    },

    /**
     * Cuts the tie between a person and what they wrote. Only where they had signed does the audit
     * say so: beside the closing of an account it would tell who had not.
     */
    unlink: async ({ writer, officeId, memberId }: FeedbackWriter, entry: AuditEntry) => {
      await items.update({ officeId, memberId }, unlinked, entry);
      await items.update({ writer }, unlinked, 'no audit');
    },

    ofOffice: (officeId: string, { kinds, state, dueBefore, cursor, limit }: FeedbackQuery) =>
      items.page(
        {
          officeId,
          kind: _.in([...kinds]),
          ...(state ? { state } : {}),
          ...(dueBefore === undefined ? {} : due(dueBefore)),
        },
        { ...newestFirst, cursor, limit },
      ),

    /** How many wait for an answer, and how many of these longer than they should. */
    counts: async (officeId: string, kinds: readonly FeedbackKind[], now: Instant) => {
      const waiting = { officeId, kind: _.in([...kinds]), state: _.in([...WAITING]) };
      const [all, overdue] = await Promise.all([
        count(waiting),
        count({ ...waiting, ...due(now) }),
      ]);
      return { waiting: all, overdue };
    },

    /** Changes an item that still stands as it was seen. @returns false when it does not */
    change: async (seen: Feedback, change: FeedbackChange, entry: AuditEntry): Promise<boolean> => {
      const { messages, ...fields } = change;
      return (
        (await items.update(
          { _id: seen.id, state: seen.state, messages: _.size(seen.messages.length) },
          { ...fields, ...(messages ? { messages: _.set(messages) } : {}) },
          entry,
        )) === 1
      );
    },
  };
};
