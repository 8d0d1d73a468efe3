import * as z from 'zod/mini';
import { attendanceCounts, servedCommitment } from '../domain/activity/schema';
import {
  arrival,
  attendanceState,
  attendingAs,
  leave,
  leaveClass,
  presence,
  source,
} from '../domain/attendance/schema';
import { defineOperation } from './define';
import { instant, line, reason, recordId, requestId } from './fields';
import { ORGANISERS } from './organisers';

const people = (label: string) =>
  z
    .array(recordId, `请选择${label}`)
    .check(z.minLength(1, `请选择${label}`), z.maxLength(500, '一次最多500人'));

const ENTRY_ERRORS = [
  'ACTIVITY_CANCELLED',
  'ACTIVITY_CLOSED',
  'ACTIVITY_NOT_PUBLISHED',
  'CHECK_IN_NOT_OPEN',
] as const;

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
    /** When the phone took the code, by its own clock. */
    capturedAt: instant,
    /** The phone had no network then and kept the code; it is judged by the moment it proves. */
    kept: z.optional(z.boolean()),
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
    'ENTRY_STRUCK',
  ],
});

/** A statement that somebody was there, with the names of who made it and who struck it. */
export const namedSource = z.extend(source, {
  enteredByName: z.nullable(z.string()),
  struckByName: z.nullable(z.string()),
});

export const rosterRow = z.object({
  memberId: z.string(),
  name: z.string(),
  /** The line on the printed sheet. */
  number: z.int(),
  as: attendingAs,
  /** Where somebody who sits in or is a guest comes from. */
  from: z.nullable(z.string()),
  state: attendanceState,
  leave: z.nullable(leave),
  presence: z.nullable(
    z.extend(presence, {
      /** Name of whoever entered it, when it was not the person. */
      enteredByName: z.nullable(z.string()),
    }),
  ),
  /** Every statement that the person was there, struck ones included. */
  sources: z.array(namedSource),
  /** Entries struck out before: when, by whom, and why; and what they had said. */
  struck: z.array(
    z.object({
      at: z.int(),
      by: z.string(),
      byName: z.nullable(z.string()),
      reason: z.string(),
      presentAt: z.int(),
      method: source.shape.method,
    }),
  ),
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
  output: z.object({
    counts: attendanceCounts,
    /** Of all branches that meet together, each person once; null for an activity of one branch. */
    together: z.nullable(attendanceCounts),
  }),
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
    /** When the organiser put it down, where the phone had no network and sends it later. */
    capturedAt: z.optional(instant),
  }),
  output: z.object({
    /** Those this request entered, now or the first time it was sent. */
    entered: z.array(z.string()),
    /** Those who were recorded before by another act. */
    already: z.array(z.string()),
    /** Those who are not on the roster. */
    unknown: z.array(z.string()),
  }),
  errors: ENTRY_ERRORS,
});

/** Puts people on leave from the signed sheet, or as they told the organiser: the class alone. */
export const attendanceEnterLeave = defineOperation({
  name: 'attendance.enterLeave',
  access: { who: 'role_over_unit', roles: ORGANISERS },
  input: z.strictObject({
    activityId: recordId,
    memberIds: people('请假的人'),
    class: leaveClass,
    requestId,
  }),
  output: z.object({
    entered: z.array(z.string()),
    /** Those who were recorded before by another act. */
    already: z.array(z.string()),
    unknown: z.array(z.string()),
  }),
  errors: ['ACTIVITY_CANCELLED', 'ACTIVITY_CLOSED', 'ACTIVITY_NOT_PUBLISHED'],
});

/** Takes back everything one request of mine entered: a slip of the finger, a wrong line of the sheet. */
export const attendanceUndo = defineOperation({
  name: 'attendance.undo',
  access: { who: 'role_over_unit', roles: ORGANISERS },
  input: z.strictObject({ activityId: recordId, requestId }),
  output: z.object({ undone: z.array(z.string()) }),
  errors: ['ACTIVITY_CANCELLED', 'ACTIVITY_CLOSED'],
});

/** Confirms uploads from phones that had no network: those named, or all that wait. */
export const attendanceConfirmKept = defineOperation({
  name: 'attendance.confirmKept',
  access: { who: 'role_over_unit', roles: ORGANISERS },
  input: z.strictObject({ activityId: recordId, memberIds: z.optional(people('要确认的人')) }),
  output: z.object({ confirmed: z.array(z.string()) }),
  errors: ['ACTIVITY_CANCELLED'],
});

/** Notes that somebody left before the end, and when; null takes the note back. */
export const attendanceLeftEarly = defineOperation({
  name: 'attendance.leftEarly',
  access: { who: 'role_over_unit', roles: ORGANISERS },
  input: z.strictObject({ activityId: recordId, memberId: recordId, leftAt: z.nullable(instant) }),
  output: z.object({ state: attendanceState }),
  errors: ['ACTIVITY_CANCELLED', 'NOT_ON_ROSTER', 'NOT_PRESENT', 'LEFT_AT_INVALID'],
});

/** Exempts somebody from this activity (免于考勤), or takes it back; with the branch's reason. */
export const attendanceExempt = defineOperation({
  name: 'attendance.exempt',
  access: { who: 'role_over_unit', roles: ORGANISERS },
  input: z.strictObject({ activityId: recordId, memberId: recordId, exempt: z.boolean(), reason }),
  output: z.object({ state: attendanceState }),
  errors: ['ACTIVITY_CANCELLED', 'ACTIVITY_CLOSED', 'NOT_ON_ROSTER'],
});

/** People of the office by name, to be put on a list: name and unit, nothing else. */
export const attendanceCandidates = defineOperation({
  name: 'attendance.candidates',
  access: { who: 'role_over_unit', roles: ORGANISERS },
  input: z.strictObject({
    activityId: recordId,
    search: z.string('请输入姓名').check(z.trim(), z.minLength(1, '请输入姓名'), z.maxLength(20)),
  }),
  output: z.object({
    people: z.array(
      z.object({
        memberId: z.string(),
        name: z.string(),
        unitName: z.string(),
        /** In what capacity the person is on the list already. */
        as: z.nullable(attendingAs),
      }),
    ),
  }),
  errors: [],
});

/** Puts people on the list after the roster was written: due, with the reason, or to sit in (列席). */
export const attendanceAddPeople = defineOperation({
  name: 'attendance.addPeople',
  access: { who: 'role_over_unit', roles: ORGANISERS },
  input: z.strictObject({
    activityId: recordId,
    memberIds: people('要加入的人'),
    as: z.enum(['due', 'sitting_in']),
    reason,
  }),
  output: z.object({ added: z.array(z.string()), already: z.array(z.string()) }),
  errors: ['ACTIVITY_CANCELLED', 'ACTIVITY_CLOSED', 'ACTIVITY_NOT_PUBLISHED', 'UNKNOWN_PERSON'],
});

/** A guest without an account (入党积极分子, 群众代表): a name and where from, for this activity alone. */
export const attendanceAddGuest = defineOperation({
  name: 'attendance.addGuest',
  access: { who: 'role_over_unit', roles: ORGANISERS },
  input: z.strictObject({
    activityId: recordId,
    name: line('来宾姓名', 20),
    from: line('来自', 30),
    requestId,
  }),
  output: z.object({ memberId: z.string() }),
  errors: ['ACTIVITY_CANCELLED', 'ACTIVITY_CLOSED', 'ACTIVITY_NOT_PUBLISHED'],
});

/** Takes somebody off the list who was never recorded there; with the reason. */
export const attendanceRemovePerson = defineOperation({
  name: 'attendance.removePerson',
  access: { who: 'role_over_unit', roles: ORGANISERS },
  input: z.strictObject({ activityId: recordId, memberId: recordId, reason }),
  output: z.object({}),
  errors: ['ACTIVITY_CANCELLED', 'ACTIVITY_CLOSED', 'NOT_ON_ROSTER', 'RECORDED_ALREADY'],
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
