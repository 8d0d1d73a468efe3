import { refuse } from '../outcome';
import type { InstructorLevel, Person } from '../people/schema';
import { instructorLevel } from '../people/schema';
import { HOUR, type Instant } from '../time';
import { phaseOf, type VolunteerEvent } from './event';
import type { Shift, ShiftConditions, Standing } from './schema';
import { isActive, isIn, isNear, overlap } from './standing';

type Volunteer = Pick<Person, 'volunteer'>;

/** Stated on registering: 14 to 17, with a guardian's consent. Nobody's birth date is known. */
export const isMinor = ({ volunteer }: Volunteer): boolean =>
  volunteer?.guardianConsentAt !== undefined;

const ADULT = 18;

const reachesLevel = (has: InstructorLevel | null, asked: InstructorLevel): boolean =>
  has !== null && instructorLevel.options.indexOf(has) >= instructorLevel.options.indexOf(asked);

/** What a shift asks that the person's own profile does not show. A skill is said, and bars nobody. */
const conditionRefusal = (
  { minAge, instructorLevel: level }: ShiftConditions,
  person: Volunteer,
) => {
  if (minAge !== null && minAge >= ADULT && isMinor(person))
    return refuse('AGE_NOT_MET', { minAge });
  if (level !== null && !reachesLevel(person.volunteer?.instructorLevel ?? null, level)) {
    return refuse('LEVEL_NOT_MET', {});
  }
  return undefined;
};

/** Whether the person's profile fits a shift in everything, its skill included. */
export const suits = (conditions: ShiftConditions, person: Volunteer): boolean =>
  !conditionRefusal(conditions, person) &&
  (conditions.skill === null || (person.volunteer?.skills ?? []).includes(conditions.skill));

/** Another shift of the same person, as it stands. */
export interface OtherShift {
  shiftId: string;
  activityId: string;
  theme: string;
  post: string;
  startsAt: Instant;
  endsAt: Instant;
  standing: Standing;
}

interface Agreement {
  risksVersion: number;
  guardianAgreed: boolean;
}

/** Why nobody signs up for an event; undefined when it takes sign-ups. */
export const closedRefusal = (activity: VolunteerEvent, risksVersion: number, now: Instant) => {
  if (activity.state.name === 'cancelled') {
    return refuse('ACTIVITY_CANCELLED', { reason: activity.state.reason });
  }
  if (phaseOf(activity, now) !== 'open') return refuse('SIGN_UP_CLOSED', {});
  return risksVersion === activity.event.risksVersion ? undefined : refuse('RISKS_CHANGED', {});
};

/** A shift at the same time for which the person has a place already: one cannot be in two places. */
export const clashRefusal = (
  time: { startsAt: Instant; endsAt: Instant },
  others: readonly OtherShift[],
) => {
  const clash = others.find(({ standing, ...other }) => isIn(standing) && overlap(time, other));
  if (!clash) return undefined;
  const { theme, post, startsAt, endsAt } = clash;
  return refuse('SHIFT_CLASH', { theme, post, startsAt, endsAt });
};

/** Why this person cannot sign up for this shift; undefined when they can. */
export const signUpRefusal = (
  shift: Pick<Shift, 'conditions'>,
  time: { startsAt: Instant; endsAt: Instant },
  person: Volunteer,
  { guardianAgreed }: Pick<Agreement, 'guardianAgreed'>,
  others: readonly OtherShift[],
) => {
  const unmet = conditionRefusal(shift.conditions, person);
  if (unmet) return unmet;
  if (isMinor(person) && !guardianAgreed) return refuse('GUARDIAN_NEEDED', {});
  return clashRefusal(time, others);
};

/** Shifts within an hour of this one, or at the same time and not certain: said, and no bar. */
export const nearShifts = (
  time: { startsAt: Instant; endsAt: Instant },
  others: readonly OtherShift[],
): OtherShift[] => others.filter((other) => isActive(other.standing) && isNear(time, other, HOUR));
