import type { EventCard, EventView, PublicEventCard } from '@shared/contract/volunteering-fields';
import type { Actor } from '@shared/domain/people/rights';
import type { Instant } from '@shared/domain/time';
import {
  phaseOf,
  signUpUntil,
  type VolunteerEvent,
  withdrawUntil,
} from '@shared/domain/volunteering/event';
import type { Shift, SignUp } from '@shared/domain/volunteering/schema';
import { shiftCardOf } from '@shared/domain/volunteering/shift-card';
import { isMinor } from '@shared/domain/volunteering/sign-up';
import { standingNow } from '@shared/domain/volunteering/standing';
import type { OperationDeps } from '../implement';

export const standingAnswer = (
  signUp: SignUp,
  shift: Shift,
  activity: VolunteerEvent,
  now: Instant,
) => ({
  shiftId: shift.id,
  standing: standingNow(signUp, shift, activity, now),
  shift: shiftCardOf(shift, activity, now),
});

/** An event with its shifts, and what of it is mine. */
export interface WithShifts {
  activity: VolunteerEvent;
  shifts: readonly Shift[];
  mine: readonly SignUp[];
}

export const eventCardOf = ({ activity, shifts, mine }: WithShifts, now: Instant): EventCard => ({
  activity,
  phase: phaseOf(activity, now),
  service: activity.event.service,
  signUpUntil: signUpUntil(activity),
  withdrawUntil: withdrawUntil(activity),
  openToPublic: activity.event.openToPublic,
  shifts: shifts.map((shift) => shiftCardOf(shift, activity, now)),
  mine: mine.flatMap((signUp) => {
    const shift = shifts.find(({ id }) => id === signUp.shiftId);
    if (!shift) return [];
    const { withdrawalAsk } = signUp;
    return [
      { shiftId: shift.id, standing: standingNow(signUp, shift, activity, now), withdrawalAsk },
    ];
  }),
});

export const eventViewOf = (
  event: WithShifts,
  {
    actor,
    organises,
    now,
    deps,
  }: { actor: Actor; organises: boolean; now: Instant; deps: OperationDeps },
): EventView => ({
  ...eventCardOf(event, now),
  ...event.activity.event,
  organises,
  asksGuardian: isMinor({ volunteer: actor.volunteer ?? null }),
  linkBase: deps.eventLink,
});

export const publicCardOf = (
  { activity, shifts }: Omit<WithShifts, 'mine'>,
  officeName: string,
  now: Instant,
): PublicEventCard => ({
  id: activity.id,
  officeName,
  unitName: activity.unitName,
  theme: activity.theme,
  place: activity.place,
  startsAt: activity.startsAt,
  endsAt: activity.endsAt,
  phase: phaseOf(activity, now),
  service: activity.event.service,
  signUpUntil: signUpUntil(activity),
  withdrawUntil: withdrawUntil(activity),
  shifts: shifts.map((shift) => shiftCardOf(shift, activity, now)),
});
