import type { Activity } from '../activity/schema';
import { addDays, DAY, HOUR, type Instant, instantOf, localDateOf } from '../time';
import type { ActivityOccasion } from './schema';

/** On the day before, at this time, people are reminded. */
const REMIND_AT = '18:00';

/** Nobody is written to between these times, unless it could not wait. */
export const QUIET_FROM = '21:00';
const QUIET_UNTIL = '08:00';

/** A change that is this old is no news any more: the timer had stood still. */
export const NEWS_FOR = 7 * DAY;

/** Someone who is told later than this before the start may be on the way already. */
const ON_THE_WAY = HOUR;

type Told = Pick<Activity, 'state' | 'startsAt' | 'postponed' | 'history'>;

/** Something people are to be told, and how often the activity had been moved by then. */
export interface Due {
  occasion: ActivityOccasion;
  revision: number;
}

const on = (date: string, time: string): Instant => instantOf(date, time) ?? Number.NaN;

const eveOf = (startsAt: Instant): string => addDays(localDateOf(startsAt), -1);

/** When people are reminded of an activity. */
export const remindAt = (startsAt: Instant): Instant => on(eveOf(startsAt), REMIND_AT);

/** From when on the organiser sees who could not be reminded: a working day before it is too late. */
export const callFrom = (startsAt: Instant): Instant => on(eveOf(startsAt), '00:00');

/** Whether anybody was told of an activity that is cancelled: a draft concerns nobody. */
export const wasOpen = ({ history }: Pick<Told, 'history'>): boolean =>
  history.some(
    ({ action, before }) =>
      action === 'published' || (action === 'cancelled' && before?.state === 'published'),
  );

/**
 * What people are to be told of an activity at `now`, by its state alone: whoever asks again gets the
 * same answer. A change made after the time of the reminder takes its place.
 * @param from when the day before begins to count; the time of the reminder when left out
 */
export const dueOf = (activity: Told, now: Instant, from = remindAt(activity.startsAt)): Due[] => {
  const { state, startsAt, postponed } = activity;
  const revision = postponed.length;
  if (startsAt <= now) return [];
  if (state.name === 'cancelled') {
    const isNews = now - state.cancelledAt <= NEWS_FOR;
    return isNews && wasOpen(activity) ? [{ occasion: 'cancelled', revision }] : [];
  }
  if (state.name !== 'published') return [];
  const movedAt = postponed.at(-1)?.at;
  const isMoved = movedAt !== undefined && now - movedAt <= NEWS_FOR;
  const isReminder = now >= from && (movedAt === undefined || movedAt < remindAt(startsAt));
  return [
    ...(isMoved ? [{ occasion: 'changed' as const, revision }] : []),
    ...(isReminder ? [{ occasion: 'day_before' as const, revision }] : []),
  ];
};

/** The first instant from `at` on that is not at night. */
export const byDay = (at: Instant): Instant => {
  const today = localDateOf(at);
  if (at < on(today, QUIET_UNTIL)) return on(today, QUIET_UNTIL);
  return at < on(today, QUIET_FROM) ? at : on(addDays(today, 1), QUIET_UNTIL);
};

/** The start people have in mind: before it they have to know. */
const startInMind = ({ startsAt, postponed }: Pick<Told, 'startsAt' | 'postponed'>): Instant =>
  Math.min(startsAt, postponed.at(-1)?.startsAt ?? startsAt);

/** When something may be told that has to be known by then: not at night, unless it could not wait. */
export const byDayOrBefore = (by: Instant, at: Instant): Instant => {
  const morning = byDay(at);
  return morning > by - ON_THE_WAY ? at : morning;
};

/**
 * When a message may be sent, from `at` on: not at night. Only a change or a cancellation that would
 * come too late in the morning is sent at once, so that nobody comes for nothing.
 */
export const sendableFrom = (
  occasion: ActivityOccasion,
  activity: Pick<Told, 'startsAt' | 'postponed'>,
  at: Instant,
): Instant => (occasion === 'day_before' ? byDay(at) : byDayOrBefore(startInMind(activity), at));

/** Whether a message still says what is so. */
export const isCurrent = (
  { occasion, revision }: Due,
  { state, startsAt, postponed }: Pick<Told, 'state' | 'startsAt' | 'postponed'>,
  now: Instant,
): boolean =>
  startsAt > now &&
  revision === postponed.length &&
  state.name === (occasion === 'cancelled' ? 'cancelled' : 'published');
