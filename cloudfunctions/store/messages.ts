import { activity } from '@shared/domain/activity/schema';
import { attendance, attendanceIdOf } from '@shared/domain/attendance/schema';
import { NEWS_FOR } from '@shared/domain/reminders/due';
import {
  type Message,
  type MessageState,
  message,
  type Occasion,
  TOLD_LATE,
} from '@shared/domain/reminders/schema';
import { DAY, endOfDay, type Instant, localDateOf } from '@shared/domain/time';
import * as z from 'zod/mini';
import { type Database, typedCollection } from './database';

/** How the outbox is filtered; `waiting` holds those being sent as well. */
export interface OutboxFilter {
  state: 'waiting' | 'sent' | 'call' | 'failed' | 'unknown' | undefined;
  occasion: Occasion | undefined;
  unitId: string | undefined;
}

const idsOfPeople = z.object({ data: z.array(z.object({ _id: z.string() })) });

const idsAlone = z.object({ data: z.array(z.object({ _id: z.string() })) });

/** Messages to people, and what of the activities they are made from. */
export const messageStore = (db: Database) => {
  const _ = db.command;
  const messages = typedCollection(db, 'messages', message);
  const activities = typedCollection(db, 'activities', activity);
  const records = typedCollection(db, 'attendance', attendance);

  const SHOWN = {
    waiting: { 'state.name': _.in(['waiting', 'taken']) },
    sent: { 'state.name': 'sent' },
    call: { 'state.name': 'not_subscribed' },
    failed: { 'state.name': 'failed', 'state.why': _.neq('unknown') },
    unknown: { 'state.name': 'failed', 'state.why': 'unknown' },
  } as const satisfies Record<NonNullable<OutboxFilter['state']>, object>;

  /** Changes a message that still stands in one of its attempts. */
  const move = async (
    id: string,
    { name, attempts }: { name: 'waiting' | 'taken'; attempts: number },
    to: MessageState,
  ): Promise<boolean> =>
    (await messages.update(
      { _id: id, 'state.name': name, 'state.attempts': attempts },
      { state: _.set(to) },
      'no audit',
    )) === 1;

  return {
    /**
     * Activities of which people may have to be told something now: open ones until the end of
     * tomorrow, volunteer events whenever they are, and those that were moved or called off lately.
     */
    activitiesToTell: (officeId: string, now: Instant, cursor: string | undefined) => {
      const tomorrow = endOfDay(localDateOf(now + DAY));
      const open = { 'state.name': 'published' };
      const news = _.gte(now - NEWS_FOR);
      return activities.page(
        _.and([
          { officeId, 'state.name': _.in(['published', 'cancelled']), startsAt: _.gt(now) },
          _.or([
            { ...open, startsAt: _.lt(tomorrow) },
            { ...open, 'postponed.at': news },
            { ...open, kind: 'volunteer_event' },
            { 'state.name': 'cancelled', 'state.cancelledAt': news },
          ]),
        ]),
        { field: 'startsAt', direction: 'asc', cursor, limit: 50 },
      );
    },

    /** The rosters of several activities, page by page. */
    rostersOf: (
      officeId: string,
      activityIds: readonly string[],
      cursor: string | undefined,
      limit: number,
    ) =>
      records.page(
        { officeId, activityId: _.in([...activityIds]) },
        { field: 'startsAt', direction: 'asc', cursor, limit },
      ),

    /** The records of people at activities, by pairs. */
    recordsOf: (pairs: readonly { activityId: string; memberId: string }[]) =>
      records.find({
        _id: _.in(pairs.map(({ activityId, memberId }) => attendanceIdOf(activityId, memberId))),
      }),

    /** Those of the ids that are there already; at most 1000 are asked for. */
    existing: async (ids: readonly string[]): Promise<ReadonlySet<string>> => {
      if (ids.length === 0) return new Set();
      const query = db.collection('messages').where({ _id: _.in([...ids]) });
      const result = await query.field({ _id: true }).limit(ids.length).get();
      return new Set(z.parse(idsAlone, result).data.map(({ _id }) => _id));
    },

    /** Puts messages down; those that are there already stay as they are. */
    add: messages.insertAll,

    ofActivity: async (officeId: string, activityId: string): Promise<Message[]> => {
      const found: Message[] = [];
      let cursor: string | undefined;
      do {
        const page = await messages.page(
          { officeId, 'subject.activityId': activityId },
          { field: 'createdAt', direction: 'asc', cursor, limit: 900 },
        );
        found.push(...page.documents);
        cursor = page.next ?? undefined;
      } while (cursor !== undefined);
      return found;
    },

    /** One page of what a person was told, or was to be told, latest first. */
    ofMember: (officeId: string, memberId: string, cursor: string | undefined, limit: number) =>
      messages.page(
        { officeId, memberId },
        { field: 'createdAt', direction: 'desc', cursor, limit },
      ),

    /** Messages whose turn has come, the longest waiting first. */
    due: (officeId: string, now: Instant, limit: number) =>
      messages.find(
        { officeId, 'state.name': 'waiting', 'state.at': _.lte(now) },
        { order: ['state.at', 'asc'], thenById: true, limit },
      ),

    /** Takes a message to send it, before it is sent: of two runs one gets it. */
    take: (id: string, attempts: number, now: Instant) =>
      move(id, { name: 'waiting', attempts }, { name: 'taken', at: now, attempts: attempts + 1 }),

    /** Notes how the sending of a message that was taken ended. */
    settle: (id: string, attempts: number, to: MessageState) =>
      move(id, { name: 'taken', attempts }, to),

    /** Has a message wait longer. */
    putOff: (id: string, attempts: number, at: Instant) =>
      move(id, { name: 'waiting', attempts }, { name: 'waiting', at, attempts }),

    /** Gives up a message that waits, and is no longer true or no longer to be told. */
    drop: (id: string, attempts: number, now: Instant, why: 'too_late' | 'switched_off') =>
      move(id, { name: 'waiting', attempts }, { name: 'failed', at: now, why }),

    /**
     * Has reminders wait that a person had not allowed, and allows now. A change or a cancellation is
     * not told again: who allows it now does so for what comes.
     */
    revive: (officeId: string, memberId: string, now: Instant) =>
      messages.update(
        {
          officeId,
          memberId,
          'subject.occasion': _.in([...TOLD_LATE]),
          'state.name': 'not_subscribed',
          startsAt: _.gt(now),
        },
        { state: _.set({ name: 'waiting', at: now, attempts: 0 }) },
        'no audit',
      ),

    /** Has messages wait again that were dropped as done, and never sent: it is open again. */
    reopen: (ids: readonly string[], at: Instant) =>
      messages.update(
        { _id: _.in([...ids]), 'state.name': 'failed', 'state.why': 'too_late' },
        { state: _.set({ name: 'waiting', at, attempts: 0 }) },
        'no audit',
      ),

    /** Messages a crash left in the middle: nobody knows whether they were sent, so they stay unsent. */
    noteUnknown: (officeId: string, takenBefore: Instant, now: Instant) =>
      messages.update(
        { officeId, 'state.name': 'taken', 'state.at': _.lt(takenBefore) },
        { state: _.set({ name: 'failed', at: now, why: 'unknown' }) },
        'no audit',
      ),

    /** One page of the office's messages, latest first. */
    outbox: (
      officeId: string,
      { state, occasion, unitId }: OutboxFilter,
      cursor: string | undefined,
      limit: number,
    ) => {
      const query = {
        officeId,
        ...(state ? SHOWN[state] : {}),
        ...(occasion ? { 'subject.occasion': occasion } : {}),
        ...(unitId === undefined ? {} : { unitId }),
      };
      return messages.page(query, { field: 'createdAt', direction: 'desc', cursor, limit });
    },

    /** How many people were to be told something of the plan since, and no message told them. */
    countUnreached: async (officeId: string, since: Instant): Promise<number> => {
      const result = await db
        .collection('messages')
        .aggregate()
        .match({
          officeId,
          createdAt: _.gte(since),
          'subject.of': 'work',
          'state.name': _.in(['not_subscribed', 'failed']),
        })
        .group({ _id: '$memberId' })
        .limit(1000)
        .end();
      return z.parse(idsOfPeople, result).data.length;
    },

    /**
     * Removes messages made before an instant; they are technical. Those of the plan at work stay longer:
     * they say who was told, so that nobody is told again of what is still open.
     */
    removeOld: async (officeId: string, before: Instant, ofWorkBefore: Instant) => {
      await messages.remove({ officeId, createdAt: _.lt(before), 'subject.of': _.neq('work') });
      await messages.remove({ officeId, createdAt: _.lt(ofWorkBefore), 'subject.of': 'work' });
    },
  };
};
