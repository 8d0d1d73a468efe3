import type { AuditEntry } from '@shared/domain/activity/schema';
import {
  type Attendance,
  attendance,
  attendanceIdOf,
  type Presence,
} from '@shared/domain/attendance/schema';
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
      { state: 'present', presence: _.set(presence), history: _.push([entry]) },
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

    writeRoster: records.insertAll,

    /** Takes people off the roster of a draft; whoever was recorded in any way stays. */
    takeOffRoster: async (ids: readonly string[]): Promise<void> => {
      if (ids.length > 0) await records.remove({ _id: _.in([...ids]), state: 'expected' });
    },

    countWrongCode: (activityId: string, memberId: string) =>
      records.update(
        { _id: attendanceIdOf(activityId, memberId), state: 'expected' },
        { wrongCodes: _.inc(1) },
      ),

    /** Takes a presence back, if it is still the one that was seen. */
    strikeOut: async (seen: Attendance, requestId: string, entry: AuditEntry) =>
      (await records.update(
        { _id: seen.id, state: 'present', 'presence.requestId': requestId },
        { state: 'expected', presence: _.set(null), history: _.push([entry]) },
      )) === 1,

    /** Whoever is still expected did not come. */
    markAbsent: (officeId: string, activityId: string) =>
      records.update({ officeId, activityId, state: 'expected' }, { state: 'absent' }),

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
