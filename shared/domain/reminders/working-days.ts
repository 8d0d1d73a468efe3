import { addDays, type Instant, instantOf, type LocalDate, localDateOf, weekdayOf } from '../time';
import { QUIET_FROM } from './due';
import { type DayAs, PUBLISHED } from './holidays';
import type { OwnDay } from './schema';

/** Days an office has set by itself; they stand before what was published. */
export type OwnDays = readonly OwnDay[];

/** When working days begin for reminders of the plan. */
const WORK_FROM = '08:30';

const on = (date: LocalDate, time?: string): Instant => instantOf(date, time) ?? Number.NaN;

const publishedAs = (date: LocalDate): DayAs | undefined =>
  PUBLISHED.flatMap(({ days }) => days).find(({ from, to }) => from <= date && date <= to)?.as;

const isWeekend = (date: LocalDate): boolean => ['周六', '周日'].includes(weekdayOf(on(date)));

/** Whether an office works on a day: by its own word, else by what was published, else by the weekday. */
export const isWorkingDay = (date: LocalDate, own: OwnDays): boolean => {
  const as = own.find((one) => one.date === date)?.as ?? publishedAs(date);
  return as === undefined ? !isWeekend(date) : as === 'work';
};

/** The first working day from `date` on. */
export const workingDayFrom = (date: LocalDate, own: OwnDays): LocalDate => {
  let day = date;
  while (!isWorkingDay(day, own)) day = addDays(day, 1);
  return day;
};

/** The last working day up to `date`. */
export const workingDayUpTo = (date: LocalDate, own: OwnDays): LocalDate => {
  let day = date;
  while (!isWorkingDay(day, own)) day = addDays(day, -1);
  return day;
};

/** When the work of a day begins. */
export const workBegins = (date: LocalDate): Instant => on(date, WORK_FROM);

/** The first instant from `at` on at which people are told of work: a working day, from 8:30, not at night. */
export const atWork = (at: Instant, own: OwnDays): Instant => {
  const today = localDateOf(at);
  if (isWorkingDay(today, own) && at < on(today, QUIET_FROM)) {
    return Math.max(at, workBegins(today));
  }
  return workBegins(workingDayFrom(addDays(today, 1), own));
};

/**
 * Whether the plan is to be looked at now: once on a working day, from 8:30 on. A run that comes late
 * looks all the same, and what it finds waits for the next working hour.
 * @param lookedOn the day it was looked at last
 */
export const isLookDue = (lookedOn: LocalDate | null, now: Instant, own: OwnDays): boolean => {
  const today = localDateOf(now);
  return lookedOn !== today && isWorkingDay(today, own) && now >= workBegins(today);
};
