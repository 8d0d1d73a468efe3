import {
  type Attendance,
  attendance,
  attendanceIdOf,
  type Presence,
} from '@shared/domain/attendance/schema';
import type { AuditEntry } from '@shared/domain/audit/schema';
import type { Instant } from '@shared/domain/time';
import * as z from 'zod/mini';
import { type Database, typedCollection } from './database';

const tally = z.object({
  data: z.array(
    z.object({
      _id: z.object({ activityId: z.string(), state: z.string(), late: z.boolean() }),
      people: z.int(),
    }),
  ),
});

/** How many people of one activity stand in one state. */
export interface AttendanceTally {
  activityId: string;
  state: string;
  late: boolean;
  people: number;
}

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
   * Adds a presence where the person is still expected.
   * @param under.wrongCodes only for people with fewer wrong codes than this
   * @returns how many changed
   */
  const enter = (
    activityId: string,
    memberIds: readonly string[],
    presence: Presence,
    entry: AuditEntry,
    under: { wrongCodes?: number } = {},
  ) =>
    records.update(
      {
        _id: _.in(memberIds.map((memberId) => attendanceIdOf(activityId, memberId))),
        state: 'expected',
        ...(under.wrongCodes === undefined ? {} : { wrongCodes: _.lt(under.wrongCodes) }),
      },
      { state: 'present', presence: _.set(presence) },
      entry,
    );

  return {
    enter,

    of: async (activityId: string, memberId: string) =>
      (await records.find({ _id: attendanceIdOf(activityId, memberId) }, { limit: 1 }))[0],

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

    /** Takes a presence back, if it is still the one that was seen. */
    strikeOut: async (seen: Attendance, requestId: string | null, entry: AuditEntry) =>
      (await records.update(
        { _id: seen.id, state: 'present', 'presence.requestId': requestId },
        { state: 'expected', presence: _.set(null) },
        entry,
      )) === 1,

    /** Whoever is still expected did not come. */
    markAbsent: (officeId: string, activityId: string, entry: AuditEntry) =>
      records.update({ officeId, activityId, state: 'expected' }, { state: 'absent' }, entry),

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
            state: '$state',
            late: _.aggregate.eq(['$presence.arrival', 'late']),
          },
          people: _.aggregate.sum(1),
        })
        .limit(1000)
        .end();
      return z.parse(tally, result).data.map(({ _id, people }) => ({ ..._id, people }));
    },
  };
};
