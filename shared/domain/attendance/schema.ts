import * as z from 'zod/mini';
import { auditEntry } from '../audit/schema';

/** How a presence came into the record. All count the same. */
export const attendanceMethod = z.enum(['code', 'organiser_entry', 'paper_sheet']);

export const arrival = z.enum(['on_time', 'late']);

/**
 * Attendance of one person at one activity. `present` includes late arrivals (实到);
 * `expected` is everyone due who has not come yet, and becomes `absent` when the roster closes.
 */
export const attendanceState = z.enum(['expected', 'present', 'on_leave', 'absent']);

/** How, when and by whom a presence was recorded. */
export const presence = z.object({
  at: z.int(),
  arrival,
  method: attendanceMethod,
  enteredBy: z.nullable(z.string()),
  /** Of the act; null once its term is over. */
  requestId: z.nullable(z.string()),
});

/** One document per activity and member; its id is `activityId:memberId`, so a second is refused. */
export const attendance = z.object({
  id: z.string(),
  officeId: z.string(),
  activityId: z.string(),
  memberId: z.string(),
  memberName: z.string(),
  unitId: z.string(),
  startsAt: z.int(),
  endsAt: z.int(),
  state: attendanceState,
  presence: z.nullable(presence),
  wrongCodes: z.int(),
  history: z.array(auditEntry),
});

export type Attendance = z.infer<typeof attendance>;
export type AttendanceMethod = z.infer<typeof attendanceMethod>;
export type Arrival = z.infer<typeof arrival>;
export type Presence = z.infer<typeof presence>;

/** The deterministic id of a person's attendance at an activity. */
export const attendanceIdOf = (activityId: string, memberId: string): string =>
  `${activityId}:${memberId}`;
