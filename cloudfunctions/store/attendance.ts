import type { StateTally } from '@shared/domain/attendance/counts';
import {
  type Attendance,
  attendance,
  attendanceIdOf,
  type Source,
} from '@shared/domain/attendance/schema';
import { presenceOf } from '@shared/domain/attendance/sources';
import type { AuditEntry } from '@shared/domain/audit/schema';
import type { Instant } from '@shared/domain/time';
import * as z from 'zod/mini';
import { attendanceByHand } from './attendance-by-hand';
import { type Database, typedCollection } from './database';

const tally = z.object({
  data: z.array(
    z.object({
      _id: z.object({
        activityId: z.string(),
        as: z.nullish(z.string()),
        state: z.string(),
        late: z.boolean(),
        leftEarly: z.boolean(),
        pending: z.boolean(),
        votes: z.boolean(),
      }),
      people: z.int(),
    }),
  ),
});

/** How many people of one activity stand in one state. */
export interface AttendanceTally extends StateTally {
  activityId: string;
}

/** Fields that `rewrite` may change; what follows from them is worked out anew. */
type Rewritten = Pick<Attendance, 'sources' | 'presence' | 'leave' | 'exempt' | 'state'>;

export interface OwnQuery {
  when: 'upcoming' | 'past';
  now: Instant;
  cursor: string | undefined;
  limit: number;
}

export const attendanceStore = (db: Database) => {
  const _ = db.command;
  const records = typedCollection(db, 'attendance', attendance);

  /**
   * The first presence of people nobody has recorded yet, in one conditional write. Where somebody is
   * recorded already, or the roster has closed, or this very request was struck out, nothing changes.
   * @param ids of the records, `attendanceIdOf`
   * @param under.wrongCodes only for people with fewer wrong codes than this
   * @returns how many changed
   */
  const enter = (
    ids: readonly string[],
    source: Source,
    entry: AuditEntry,
    under: { wrongCodes?: number } = {},
  ) =>
    records.update(
      {
        _id: _.in([...ids]),
        state: _.in(['expected', 'on_leave', 'exempt']),
        open: _.neq(false),
        'sources.requestId': _.neq(source.requestId),
        'answered.requestId': _.neq(source.requestId),
        ...(under.wrongCodes === undefined ? {} : { wrongCodes: _.lt(under.wrongCodes) }),
      },
      { state: 'present', presence: _.set(presenceOf([source])), sources: _.push([source]) },
      entry,
    );

  const of = async (activityId: string, memberId: string) =>
    (await records.find({ _id: attendanceIdOf(activityId, memberId) }, { limit: 1 }))[0];

  return {
    ...attendanceByHand(db),

    enter,

    of,

    /**
     * Changes a record by what is decided on it as it stands, and decides again when another change
     * came between: every change adds to the history, so its length tells.
     * @param decide undefined: nothing to change
     * @returns the record as it stands then; undefined when there is none
     */
    rewrite: async (
      activityId: string,
      memberId: string,
      decide: (seen: Attendance) => { after: Attendance; entry: AuditEntry } | undefined,
    ): Promise<Attendance | undefined> => {
      for (;;) {
        const seen = await of(activityId, memberId);
        const change = seen && decide(seen);
        if (!seen || !change) return seen;
        const { sources, presence, leave, exempt, state } = change.after;
        const fields: Rewritten = { sources, presence, leave, exempt, state };
        const replaced = Object.fromEntries(
          Object.entries(fields).map(([name, value]) => [name, _.set(value)]),
        );
        // Closing shuts the records of those present without a word in their history.
        const open = seen.open ? _.neq(false) : false;
        const standing = { _id: seen.id, open, history: _.size(seen.history.length) };
        if ((await records.update(standing, replaced, change.entry)) === 1) return change.after;
      }
    },

    /** Puts one more on a list. @returns false when the person is on it already */
    add: records.insert,

    /** Records of the people named, at one activity. */
    ofMembers: (activityId: string, memberIds: readonly string[]) =>
      records.find({ _id: _.in(memberIds.map((id) => attendanceIdOf(activityId, id))) }),

    /** The roster of an activity; one office's activities stay far below the service's page. */
    roster: (officeId: string, activityId: string) => records.find({ officeId, activityId }),

    /** A person's records by the activity's start. */
    ofMember: (officeId: string, memberId: string, { when, now, cursor, limit }: OwnQuery) => {
      const upcoming = when === 'upcoming';
      return records.page(
        { officeId, memberId, endsAt: upcoming ? _.gt(now) : _.lte(now) },
        { field: 'startsAt', direction: upcoming ? 'asc' : 'desc', cursor, limit },
      );
    },

    /** A person's records at activities that begin in a span, soonest first. */
    ofMemberBetween: (
      officeId: string,
      memberId: string,
      { start, end }: { start: Instant; end: Instant },
    ) =>
      records.find(
        { officeId, memberId, startsAt: _.and([_.gte(start), _.lt(end)]) },
        { order: ['startsAt', 'asc'] },
      ),

    byIds: (ids: readonly string[]) =>
      ids.length === 0 ? Promise.resolve([]) : records.find({ _id: _.in([...ids]) }),

    /** A person's records at the activities named. */
    ofMemberAt: (memberId: string, activityIds: readonly string[]) =>
      activityIds.length === 0
        ? Promise.resolve([])
        : records.find({ _id: _.in(activityIds.map((id) => attendanceIdOf(id, memberId))) }),

    /** One page of everything about a person, latest first. */
    pageOfMember: (officeId: string, memberId: string, cursor: string | undefined, limit: number) =>
      records.page({ officeId, memberId }, { field: 'startsAt', direction: 'desc', cursor, limit }),

    countOfMember: (officeId: string, memberId: string) => records.count({ officeId, memberId }),

    /** Writes a corrected name into everything about a person. */
    rename: (officeId: string, memberId: string, memberName: string, entry: AuditEntry) =>
      records.update({ officeId, memberId, memberName: _.neq(memberName) }, { memberName }, entry),

    /** Clears what was needed for retries and against guessing; the record itself stays. */
    clearTechnical: async (officeId: string, activityId: string): Promise<void> => {
      const ofActivity = { officeId, activityId };
      const numbered = { ...ofActivity, 'presence.requestId': _.gt('') };
      await records.update(numbered, { 'presence.requestId': null }, 'no audit');
      const made = await records.find({ ...ofActivity, 'sources.requestId': _.gt('') });
      await Promise.all(
        made.map(({ id, sources }) =>
          records.update(
            { _id: id },
            { sources: _.set(sources.map((one) => ({ ...one, requestId: null }))) },
            'no audit',
          ),
        ),
      );
      const onLeave = { ...ofActivity, 'leave.requestId': _.gt('') };
      await records.update(onLeave, { 'leave.requestId': null }, 'no audit');
      const answered = { ...ofActivity, 'answered.requestId': _.gt('') };
      await records.update(answered, { answered: _.set([]) }, 'no audit');
      await records.update({ ...ofActivity, wrongCodes: _.gt(0) }, { wrongCodes: 0 }, 'no audit');
    },

    /**
     * Removes the records of an activity, except those whose changes the audit does not hold yet.
     * @returns how many went and how many are left
     */
    removeNamed: async (officeId: string, activityId: string) => {
      const ofActivity = { officeId, activityId };
      const removed = await records.remove({ ...ofActivity, unsealedSince: null });
      return { removed, left: await records.count(ofActivity) };
    },

    writeRoster: records.insertAll,

    /** Takes people off the roster of a draft; whoever was recorded in any way stays. */
    takeOffRoster: async (ids: readonly string[]): Promise<void> => {
      if (ids.length > 0) await records.remove({ _id: _.in([...ids]), state: 'expected' });
    },

    countWrongCode: (activityId: string, memberId: string) =>
      records.update(
        { _id: attendanceIdOf(activityId, memberId), state: 'expected' },
        { wrongCodes: _.inc(1) },
        'no audit',
      ),

    /**
     * Whoever is still expected did not come; and nothing comes in by the door any more. Who was
     * invited to sit in and did not come is no absentee: the numbers leave them out.
     */
    shut: async (officeId: string, activityId: string, entry: AuditEntry): Promise<void> => {
      const ofActivity = { officeId, activityId };
      const expected = { ...ofActivity, state: 'expected' };
      await records.update(expected, { state: 'absent', open: false }, entry);
      await records.update({ ...ofActivity, open: _.neq(false) }, { open: false }, 'no audit');
    },

    /** Moves the records of an activity to its new time. */
    reschedule: (
      officeId: string,
      activityId: string,
      times: Pick<Attendance, 'startsAt' | 'endsAt'>,
    ) => records.update({ officeId, activityId }, times, 'no audit'),

    /** Numbers by activity and state, counted by the database. */
    tally: async (officeId: string, activityIds: readonly string[]): Promise<AttendanceTally[]> => {
      if (activityIds.length === 0) return [];
      const result = await db
        .collection('attendance')
        .aggregate()
        .match({ officeId, activityId: _.in([...activityIds]) })
        .group({
          _id: {
            activityId: '$activityId',
            as: '$as',
            state: '$state',
            late: _.aggregate.eq(['$presence.arrival', 'late']),
            leftEarly: _.aggregate.gt(['$presence.leftAt', 0]),
            pending: _.aggregate.eq(['$presence.pending', true]),
            votes: _.aggregate.eq(['$memberClass', 'full_member']),
          },
          people: _.aggregate.sum(1),
        })
        .limit(1000)
        .end();
      return z
        .parse(tally, result)
        .data.map(({ _id, people }) => ({ ..._id, as: _id.as ?? 'due', people }));
    },
  };
};
