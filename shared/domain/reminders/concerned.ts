import type { Attendance, AttendanceState } from '../attendance/schema';
import { isInForce } from '../people/rights';
import type { Membership } from '../people/schema';
import { type Instant, localDateOf } from '../time';
import type { ActivityOccasion } from './schema';

/** Whom each occasion concerns. Who is on leave need not be reminded, and wants to know of a new time. */
const CONCERNED: Readonly<Record<ActivityOccasion, readonly AttendanceState[]>> = {
  day_before: ['expected'],
  changed: ['expected', 'on_leave'],
  cancelled: ['expected', 'on_leave', 'present'],
};

/** Whether the person of a record is to be told: due, sitting in or a guest, and not exempt. */
export const isConcerned = (
  { state, exempt }: Pick<Attendance, 'state' | 'exempt'>,
  occasion: ActivityOccasion,
): boolean => !exempt && CONCERNED[occasion].includes(state);

/** Whether somebody belongs to the office on the day; a roster may name one who has left since. */
export const belongsOn = (
  { memberships }: { memberships: readonly Membership[] },
  startsAt: Instant,
): boolean => memberships.some((held) => isInForce(held, localDateOf(startsAt)));
