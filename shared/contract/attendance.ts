import * as z from 'zod/mini';
import { attendanceCounts, servedCommitment } from '../domain/activity/schema';
import { arrival, attendanceState, presence } from '../domain/attendance/schema';
import { defineOperation } from './define';
import { instant, reason, recordId, requestId } from './fields';

const ORGANISERS = ['branch_officer', 'committee_staff'] as const;

/**
 * A member checks in with six digits or the token of the QR code.
 * The same `requestId` again gets the first answer; any other request after the first is told its time.
 */
export const attendanceCheckIn = defineOperation({
  name: 'attendance.checkIn',
  access: { who: 'member' },
  needs: 'attendance',
  input: z.strictObject({
    activityId: recordId,
    code: z
      .string('请输入签到码')
      .check(z.regex(/^(\d{6}|[\w-]{1,80}\.[0-9a-f]{20})$/, '请输入屏幕上的六位数字')),
    requestId,
    capturedAt: instant,
  }),
  output: z.object({
    activityId: z.string(),
    presence,
    theme: z.string(),
    unitName: z.string(),
    serves: z.array(servedCommitment),
  }),
  errors: [
    'ACTIVITY_CANCELLED',
    'CHECK_IN_NOT_OPEN',
    'CHECK_IN_CLOSED',
    'CODE_EXPIRED',
    'CODE_OTHER_ACTIVITY',
    'CODE_WRONG',
    'TOO_MANY_WRONG_CODES',
    'NOT_ON_ROSTER',
    'ALREADY_CHECKED_IN',
  ],
});

export const rosterRow = z.object({
  memberId: z.string(),
  name: z.string(),
  state: attendanceState,
  presence: z.nullable(
    z.extend(presence, {
      /** Name of whoever entered it, when it was not the person. */
      enteredByName: z.nullable(z.string()),
    }),
  ),
  /** Entries struck out before: when, by whom, and why. */
  struck: z.array(z.object({ at: z.int(), by: z.string(), reason: z.optional(z.string()) })),
});

/** The list at the door: who is due, who is here, how and since when. */
export const attendanceRoster = defineOperation({
  name: 'attendance.roster',
  access: { who: 'role_over_unit', roles: ORGANISERS },
  input: z.strictObject({ activityId: recordId }),
  output: z.object({ rows: z.array(rosterRow), counts: attendanceCounts }),
  errors: [],
});

/** The numbers at the door alone, for the screen everybody sees: no names. */
export const attendanceCountsAt = defineOperation({
  name: 'attendance.counts',
  access: { who: 'role_over_unit', roles: ORGANISERS },
  input: z.strictObject({ activityId: recordId }),
  output: z.object({ counts: attendanceCounts }),
  errors: [],
});

/** Enters people who came without a phone or signed on paper; equal in every way to a code. */
export const attendanceEnter = defineOperation({
  name: 'attendance.enter',
  access: { who: 'role_over_unit', roles: ORGANISERS },
  input: z.strictObject({
    activityId: recordId,
    memberIds: z
      .array(recordId, '请选择要登记的人')
      .check(z.minLength(1, '请选择要登记的人'), z.maxLength(500, '一次最多登记500人')),
    method: z.enum(['organiser_entry', 'paper_sheet']),
    arrival,
    requestId,
  }),
  output: z.object({
    /** Those this request entered, now or the first time it was sent. */
    entered: z.array(z.string()),
    /** Those who were recorded before by another act. */
    already: z.array(z.string()),
    /** Those who are not on the roster. */
    unknown: z.array(z.string()),
  }),
  errors: ['ACTIVITY_CANCELLED', 'ACTIVITY_CLOSED', 'ACTIVITY_NOT_PUBLISHED', 'CHECK_IN_NOT_OPEN'],
});

/** Takes a wrong entry back, with a reason the person can read; the entry stays in the history. */
export const attendanceStrikeOut = defineOperation({
  name: 'attendance.strikeOut',
  access: { who: 'role_over_unit', roles: ORGANISERS },
  input: z.strictObject({ activityId: recordId, memberId: recordId, reason }),
  output: z.object({ state: attendanceState }),
  errors: ['ACTIVITY_CANCELLED', 'ACTIVITY_CLOSED', 'NOTHING_TO_STRIKE', 'NOT_ON_ROSTER'],
});

export type RosterRow = z.infer<typeof rosterRow>;
