import { phaseAt } from '../activity/check-in-window';
import type { Activity } from '../activity/schema';
import { type Instant, MINUTE } from '../time';
import type { EventDetails, EventPhase, Shift } from './schema';

/** An activity that is a volunteer event. */
export type VolunteerEvent = Activity & { event: EventDetails };

export const isVolunteerEvent = (activity: Activity): activity is VolunteerEvent =>
  activity.event !== null;

type Timed = Pick<VolunteerEvent, 'startsAt' | 'event'>;

export const signUpUntil = ({ startsAt, event }: Timed): Instant =>
  startsAt - event.signUpEndsBefore * MINUTE;

export const withdrawUntil = ({ startsAt, event }: Timed): Instant =>
  startsAt - event.withdrawalEndsBefore * MINUTE;

/** When a shift begins and ends; it moves with its event, and never ends after it. */
export const timeOf = (
  { startsAfter, minutes }: Pick<Shift, 'startsAfter' | 'minutes'>,
  { startsAt, endsAt }: Pick<Activity, 'startsAt' | 'endsAt'>,
): { startsAt: Instant; endsAt: Instant } => {
  const end = Math.min(startsAt + (startsAfter + minutes) * MINUTE, endsAt);
  return { startsAt: Math.min(startsAt + startsAfter * MINUTE, end), endsAt: end };
};

export const placeOf = (shift: Pick<Shift, 'place'>, activity: Pick<Activity, 'place'>): string =>
  shift.place === '' ? activity.place : shift.place;

/** Nobody checks in or out any more. */
export const isOver = (
  { state, checkIn }: Pick<Activity, 'state' | 'checkIn'>,
  now: Instant,
): boolean => state.name === 'closed' || phaseAt(checkIn, now) === 'over';

/** Where an event stands now. */
export const phaseOf = (activity: VolunteerEvent, now: Instant): EventPhase => {
  const { state, event, startsAt } = activity;
  if (state.name === 'draft' || state.name === 'cancelled') return state.name;
  if (isOver(activity, now)) return event.hoursConfirmedAt === null ? 'to_confirm' : 'confirmed';
  if (now >= startsAt) return 'under_way';
  return now < signUpUntil(activity) && event.signUpClosedAt === null ? 'open' : 'sign_up_closed';
};

/** Minutes before the start at which a deadline lies, so that it moves with the event. */
export const minutesBefore = (startsAt: Instant, deadline: Instant): number =>
  Math.round((startsAt - deadline) / MINUTE);
