import * as z from 'zod/mini';
import { auditEntry } from '../audit/schema';

/** Kinds of activity; each is one file in `kinds/`. */
export const activityKind = z.enum(['theme_party_day']);

/** A commitment an activity counts towards, with the plan's item it belongs to. */
export const servedCommitment = z.object({
  commitmentId: z.string(),
  title: z.string(),
  item: z.int(),
  itemTitle: z.string(),
});

/** Numbers of a roster. `present` includes `late`; `expected` is everyone due to attend (应到). */
export const attendanceCounts = z.object({
  expected: z.int(),
  present: z.int(),
  late: z.int(),
  onLeave: z.int(),
  absent: z.int(),
});

/** Where an activity stands: one named case, with what belongs to that case alone. */
export const activityState = z.discriminatedUnion('name', [
  z.object({ name: z.literal('draft') }),
  z.object({ name: z.literal('published'), publishedAt: z.int() }),
  z.object({
    name: z.literal('closed'),
    closedAt: z.int(),
    counts: z.nullable(attendanceCounts),
  }),
  z.object({ name: z.literal('cancelled'), cancelledAt: z.int(), reason: z.string() }),
]);

/** Instants between which a check-in is taken, and from which it is late. */
export const checkInWindow = z.object({
  opensAt: z.int(),
  lateAfter: z.int(),
  closesAt: z.int(),
});

/** Something held at a time and place, with a roster. Instants are milliseconds since the epoch. */
export const activity = z.object({
  id: z.string(),
  officeId: z.string(),
  kind: activityKind,
  unitId: z.string(),
  unitName: z.string(),
  planYear: z.int(),
  theme: z.string(),
  place: z.string(),
  startsAt: z.int(),
  endsAt: z.int(),
  checkIn: checkInWindow,
  serves: z.array(servedCommitment),
  state: activityState,
  /**
   * What retention has left of the attendance: `named` without technical data, `totals` the numbers
   * alone. Left out: everything.
   */
  keeps: z.optional(z.nullable(z.enum(['named', 'totals']))),
  createdBy: z.string(),
  history: z.array(auditEntry),
});

export type ActivityKind = z.infer<typeof activityKind>;
export type ActivityState = z.infer<typeof activityState>;
export type Activity = z.infer<typeof activity>;
export type ServedCommitment = z.infer<typeof servedCommitment>;
export type CheckInWindow = z.infer<typeof checkInWindow>;
export type AttendanceCounts = z.infer<typeof attendanceCounts>;
