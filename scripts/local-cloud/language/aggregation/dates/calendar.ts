/** Parts of a date, read in UTC from a date that has been moved to the zone's own clock. */

const DAY = 86_400_000;

export const isoDayOfWeek = (date: Date): number => date.getUTCDay() || 7;

export const dayOfYear = (date: Date): number =>
  Math.floor((date.getTime() - startOfYear(date.getUTCFullYear())) / DAY) + 1;

/** Weeks begin on Sunday; the days before the year's first Sunday are week 0. */
export const week = (date: Date): number =>
  Math.floor((dayOfYear(date) + 6 - date.getUTCDay()) / 7);

/** The Thursday of a week decides to which year the week belongs. */
const thursdayOf = (date: Date): Date => new Date(date.getTime() + (4 - isoDayOfWeek(date)) * DAY);

export const isoWeekYear = (date: Date): number => thursdayOf(date).getUTCFullYear();

export const isoWeek = (date: Date): number => Math.ceil(dayOfYear(thursdayOf(date)) / 7);

/** `Date.UTC` takes the years 0 to 99 for those of the last century; this does not. */
export function utc(year: number, month: number, day: number, milliseconds = 0): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() + milliseconds;
}

const startOfYear = (year: number): number => utc(year, 1, 1);

/** The first day of an ISO week, moved by days. */
export function isoDate(year: number, isoWeekNumber: number, day: number): number {
  const fourth = new Date(utc(year, 1, 4));
  return fourth.getTime() + ((isoWeekNumber - 1) * 7 + day - isoDayOfWeek(fourth)) * DAY;
}
