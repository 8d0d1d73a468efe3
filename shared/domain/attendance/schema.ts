import * as z from 'zod/mini';
import { auditEntry } from '../audit/schema';
import { memberClass } from '../people/schema';

/**
 * How a presence came into the record. All count the same.
 * - `code`: by phone, with the code at the door. 手机签到
 * - `offline_code`: by phone, with a code taken at the door and sent later. 离线补传
 * - `organiser_entry`: put down by the organiser. 代为登记
 * - `paper_sheet`: from the signed sheet. 纸质签到
 * - `late_entry`: agreed to after the roster was closed, or after a correction. 补签
 */
export const attendanceMethod = z.enum([
  'code',
  'offline_code',
  'organiser_entry',
  'paper_sheet',
  'late_entry',
]);

export const arrival = z.enum(['on_time', 'late']);

/**
 * Attendance of one person at one activity. `present` includes late arrivals (实到);
 * `expected` is everyone who has not come yet, and becomes `absent` when the roster closes.
 * `exempt` (免于考勤) is on the list and not asked to come.
 */
export const attendanceState = z.enum(['expected', 'present', 'on_leave', 'absent', 'exempt']);

/** In what capacity somebody is on the list: due (应到), sitting in (列席), or a guest without an account. */
export const attendingAs = z.enum(['due', 'sitting_in', 'guest']);

/** 公假, 事假, 病假: the class alone, never a reason that tells of health. */
export const leaveClass = z.enum(['official', 'personal', 'sick']);

/** Leave that was agreed to. */
export const leave = z.object({
  class: leaveClass,
  at: z.int(),
  by: z.string(),
  requestId: z.nullable(z.string()),
});

/** Whether a source counts. `pending` counts too, and waits for the organiser to confirm it. */
const sourceStanding = z.discriminatedUnion('name', [
  z.object({ name: z.literal('counts') }),
  z.object({ name: z.literal('pending') }),
  z.object({ name: z.literal('confirmed'), at: z.int(), by: z.string() }),
  z.object({ name: z.literal('struck'), at: z.int(), by: z.string(), reason: z.string() }),
]);

/**
 * One statement that a person was there: a code, an entry, a signature. Several may stand for one
 * person (paper and phone, say); the record merges them and keeps each.
 */
export const source = z.object({
  /** When the person came, as far as this source proves it. */
  at: z.int(),
  arrival,
  method: attendanceMethod,
  enteredBy: z.nullable(z.string()),
  /** Of the act; null once its term is over. */
  requestId: z.nullable(z.string()),
  /** When the server received it. */
  receivedAt: z.int(),
  standing: sourceStanding,
});

/** How, when and by whom a presence was recorded: what the sources come to. */
export const presence = z.object({
  at: z.int(),
  arrival,
  method: attendanceMethod,
  enteredBy: z.nullable(z.string()),
  /** Of the act; null once its term is over. */
  requestId: z.nullable(z.string()),
  /** Nobody has confirmed the upload yet. */
  pending: z._default(z.boolean(), false),
  /** When the person left before the end (早退); null: stayed. */
  leftAt: z._default(z.nullable(z.int()), null),
});

/** One document per activity and member; its id is `activityId:memberId`, so a second is refused. */
export const attendance = z.object({
  id: z.string(),
  officeId: z.string(),
  activityId: z.string(),
  /** Of a guest: an id of the guest's own, that no person of the roster has. */
  memberId: z.string(),
  memberName: z.string(),
  memberClass: z._default(z.nullable(memberClass), null),
  /** Unit of the activity, whose roster this is. */
  unitId: z.string(),
  /** Where somebody who sits in or is a guest comes from. */
  from: z._default(z.nullable(z.string()), null),
  startsAt: z.int(),
  endsAt: z.int(),
  as: z._default(attendingAs, 'due'),
  /** The line on the printed sheet, from 1; never given anew. 0: written before there were numbers. */
  number: z._default(z.int(), 0),
  state: attendanceState,
  presence: z.nullable(presence),
  sources: z._default(z.array(source), []),
  leave: z._default(z.nullable(leave), null),
  /** Exempt by the branch, with its reason class in the history. */
  exempt: z._default(z.boolean(), false),
  /** False once the roster has closed: nothing comes in by the door any more. */
  open: z._default(z.boolean(), true),
  wrongCodes: z.int(),
  /**
   * Requests that have had their answer and must change nothing when they come again: they found the
   * person recorded already, or the leave they entered was taken back.
   */
  answered: z.optional(
    z.array(z.object({ requestId: z.string(), answer: z.enum(['entered', 'already']) })),
  ),
  history: z.array(auditEntry),
});

export type Attendance = z.infer<typeof attendance>;
export type AttendanceMethod = z.infer<typeof attendanceMethod>;
export type AttendanceState = z.infer<typeof attendanceState>;
export type AttendingAs = z.infer<typeof attendingAs>;
export type Arrival = z.infer<typeof arrival>;
export type LeaveClass = z.infer<typeof leaveClass>;
export type Leave = z.infer<typeof leave>;
export type Source = z.infer<typeof source>;
export type Presence = z.infer<typeof presence>;

/** The deterministic id of a person's attendance at an activity. */
export const attendanceIdOf = (activityId: string, memberId: string): string =>
  `${activityId}:${memberId}`;
