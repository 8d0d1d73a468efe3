import type { InputOf } from '@shared/contract';
import type { EventView, ShiftCard } from '@shared/contract/volunteering-fields';
import type { InstructorLevel } from '@shared/domain/people/schema';
import { clockOf, localDateOf, MINUTE } from '@shared/domain/time';
import type { ServiceCategory } from '@shared/domain/volunteering/schema';

/** A shift as it stands in the form. Times are HH:mm of the event's day. */
export interface ShiftValues {
  /** Tells rows of the form apart; the id of a shift that is there already. */
  key: string;
  id: string | null;
  post: string;
  /** Empty: the place of the event. */
  place: string;
  start: string;
  end: string;
  capacity: number;
  minAge: number | null;
  skill: string;
  level: InstructorLevel | null;
}

/** What stands in the form of an event. */
export interface EventValues {
  unitId: string;
  theme: string;
  place: string;
  date: string;
  start: string;
  end: string;
  service: ServiceCategory;
  content: string;
  risks: string;
  insured: boolean;
  insuranceNote: string;
  supplies: string;
  contactName: string;
  contactPhone: string;
  /** Minutes before the start. */
  signUpEndsBefore: number;
  withdrawalEndsBefore: number;
  openToPublic: boolean;
  shifts: readonly ShiftValues[];
  /** Undefined until chosen: then what the plan itself asks for is proposed. */
  commitmentIds: readonly string[] | undefined;
}

export const newShift = (key: string, fields: Partial<ShiftValues> = {}): ShiftValues => ({
  key,
  id: null,
  post: '',
  place: '',
  start: '',
  end: '',
  capacity: 10,
  minAge: null,
  skill: '',
  level: null,
  ...fields,
});

const DAY_MINUTES = 1440;

export const emptyEvent = (unitId: string, contactName: string): EventValues => ({
  unitId,
  theme: '',
  place: '',
  date: '',
  start: '',
  end: '',
  service: 'fitness_guidance',
  content: '',
  risks: '',
  insured: false,
  insuranceNote: '',
  supplies: '',
  contactName,
  contactPhone: '',
  signUpEndsBefore: DAY_MINUTES,
  withdrawalEndsBefore: DAY_MINUTES,
  openToPublic: true,
  shifts: [newShift('new-1')],
  commitmentIds: undefined,
});

const shiftValuesOf = (shift: ShiftCard, eventPlace: string): ShiftValues => ({
  key: shift.id,
  id: shift.id,
  post: shift.post,
  place: shift.place === eventPlace ? '' : shift.place,
  start: clockOf(shift.startsAt),
  end: clockOf(shift.endsAt),
  capacity: shift.capacity,
  minAge: shift.conditions.minAge,
  skill: shift.conditions.skill ?? '',
  level: shift.conditions.instructorLevel,
});

export const valuesOfEvent = (view: EventView): EventValues => {
  const { activity } = view;
  const before = (until: number) => Math.round((activity.startsAt - until) / MINUTE);
  return {
    unitId: activity.unitId,
    theme: activity.theme,
    place: activity.place,
    date: localDateOf(activity.startsAt),
    start: clockOf(activity.startsAt),
    end: clockOf(activity.endsAt),
    service: view.service,
    content: view.content,
    risks: view.risks,
    insured: view.insured,
    insuranceNote: view.insuranceNote,
    supplies: view.supplies,
    contactName: view.contact.name,
    contactPhone: view.contact.phone,
    signUpEndsBefore: before(view.signUpUntil),
    withdrawalEndsBefore: before(view.withdrawUntil),
    openToPublic: view.openToPublic,
    shifts: view.shifts.map((shift) => shiftValuesOf(shift, activity.place)),
    commitmentIds: activity.serves.map(({ commitmentId }) => commitmentId),
  };
};

/** An event as it stands, as it is sent back: with another number of places for one shift. */
export const withCapacity = (
  view: EventView,
  shiftId: string,
  capacity: number,
): InputOf<'volunteering.updateEvent'> => {
  const { activity } = view;
  return {
    activityId: activity.id,
    unitId: activity.unitId,
    theme: activity.theme,
    place: activity.place,
    startsAt: activity.startsAt,
    endsAt: activity.endsAt,
    commitmentIds: activity.serves.map(({ commitmentId }) => commitmentId),
    service: view.service,
    content: view.content,
    risks: view.risks,
    insured: view.insured,
    insuranceNote: view.insuranceNote,
    supplies: view.supplies,
    contact: view.contact,
    signUpUntil: view.signUpUntil,
    withdrawUntil: view.withdrawUntil,
    openToPublic: view.openToPublic,
    shifts: view.shifts.map((shift) => ({
      id: shift.id,
      post: shift.post,
      place: shift.place === activity.place ? '' : shift.place,
      startsAt: shift.startsAt,
      endsAt: shift.endsAt,
      capacity: shift.id === shiftId ? capacity : shift.capacity,
      conditions: shift.conditions,
    })),
  };
};
