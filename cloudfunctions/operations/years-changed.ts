import type { Actor } from '@shared/domain/people/rights';
import {
  calendarOf,
  type Instant,
  instantOf,
  type LocalDate,
  localDateOf,
} from '@shared/domain/time';
import { confirmBy } from '@shared/domain/volunteering/working-days';

interface OfYear {
  officeId: string;
  planYear: number;
}

interface On<Loaded> {
  actor: Pick<Actor, 'officeId'>;
  loaded: Loaded;
  now: Instant;
}

/** What another office holds is told by the operation itself: that it is not there. */
export const ofOwn = <Of extends { officeId: string }>(
  { actor, loaded }: Pick<On<Of | undefined>, 'actor' | 'loaded'>,
  years: (own: Of) => readonly number[],
): readonly number[] =>
  loaded !== undefined && loaded.officeId === actor.officeId ? years(loaded) : [];

export const yearOfDay = (day: LocalDate): number => calendarOf(instantOf(day) ?? Number.NaN).year;

/** Of an operation that changes a record of a plan's year. */
export const ofItsYear = (call: On<OfYear | undefined>): readonly number[] =>
  ofOwn(call, ({ planYear }) => [planYear]);

/** Of an operation that is asked for a year. */
export const ofYearAsked = ({ input }: { input: { year: number } }): readonly number[] => [
  input.year,
];

/** Of an operation that plans something at a time. */
export const ofStart = ({ input }: { input: { startsAt: Instant } }): readonly number[] => [
  calendarOf(input.startsAt).year,
];

/** Of an operation on a bulletin. */
export const ofBulletinYear = ({ loaded }: { loaded: { year: number } }): readonly number[] => [
  loaded.year,
];

/** Of an operation on a shift of a volunteer event. */
export const ofShiftYear = (
  call: On<{ officeId: string; activity: OfYear } | undefined>,
): readonly number[] => ofOwn(call, ({ activity }) => [activity.planYear]);

type Served = OfYear & { endsAt: Instant };

/**
 * Hours of service are recorded within ten working days (民政部令第67号), which may reach beyond the day on
 * which the year is frozen: so long they go on.
 */
const unlessStillDue = ({ planYear, endsAt }: Served, now: Instant): readonly number[] =>
  localDateOf(now) <= confirmBy(endsAt) ? [] : [planYear];

/** Of an operation that records service at an event. */
export const ofServiceAtEvent = (call: On<Served | undefined>): readonly number[] =>
  ofOwn(call, (event) => unlessStillDue(event, call.now));

/** Of an operation that records service in a shift. */
export const ofServiceInShift = (
  call: On<{ officeId: string; activity: Served } | undefined>,
): readonly number[] => ofOwn(call, ({ activity }) => unlessStillDue(activity, call.now));

/** A matter that is open goes on, whatever its year; what is settled belongs to it. */
export const ofSettledCase = (
  call: On<(OfYear & { open: boolean }) | undefined>,
): readonly number[] => ofOwn(call, ({ open, planYear }) => (open ? [] : [planYear]));
