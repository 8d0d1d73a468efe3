import * as z from 'zod/mini';
import { addDays, type Instant, instantOf, type LocalDate, localDateOf, weekdayOf } from '../time';
import y2022 from './holidays/2022.json';
import y2023 from './holidays/2023.json';
import y2024 from './holidays/2024.json';
import y2025 from './holidays/2025.json';
import y2026 from './holidays/2026.json';

/**
 * Public holidays of a year as the State Council announces them: days off, first and last included, and
 * weekend days worked in exchange (调休). A new year is one file and one line in `YEARS`.
 */
const holidayYear = z.object({
  year: z.int(),
  source: z.string(),
  off: z.array(z.tuple([z.string(), z.string()])),
  work: z.array(z.string()),
});

const YEARS = [y2022, y2023, y2024, y2025, y2026].map((year) => z.parse(holidayYear, year));

/** Days beyond this year are judged by the week alone. */
export const HOLIDAYS_KNOWN_TO = Math.max(...YEARS.map(({ year }) => year));

export const holidayYears: readonly z.infer<typeof holidayYear>[] = YEARS;

const OFF = YEARS.flatMap(({ off }) => off);
const WORK = new Set(YEARS.flatMap(({ work }) => work));

export const isWeekend = (date: LocalDate): boolean =>
  ['周六', '周日'].includes(weekdayOf(instantOf(date) ?? Number.NaN));

export const isWorkingDay = (date: LocalDate): boolean => {
  if (WORK.has(date)) return true;
  return !isWeekend(date) && !OFF.some(([first, last]) => first <= date && date <= last);
};

/** The n-th working day after a day. */
export const workingDayAfter = (date: LocalDate, n: number): LocalDate => {
  let day = date;
  for (let left = n; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
};

/** Working days after `from` up to `to`, that one included; none when it lies before. */
const workingDaysBetween = (from: LocalDate, to: LocalDate): number => {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1))
    if (isWorkingDay(day)) count += 1;
  return count;
};

/** Service is recorded within ten working days of the event's end (民政部令第67号). */
const WITHIN = 10;

/** From this working day on it is time to hurry. */
const SOON = 8;

export const confirmBy = (endedAt: Instant): LocalDate =>
  workingDayAfter(localDateOf(endedAt), WITHIN);

export interface ConfirmationDue {
  confirmBy: LocalDate;
  workingDaysLeft: number;
  state: 'in_time' | 'soon' | 'overdue';
}

/** How urgent it is to confirm what ended at `endedAt`. */
export const confirmationDue = (endedAt: Instant, now: Instant): ConfirmationDue => {
  const today = localDateOf(now);
  const last = confirmBy(endedAt);
  const passed = workingDaysBetween(localDateOf(endedAt), today);
  if (today > last) return { confirmBy: last, workingDaysLeft: 0, state: 'overdue' };
  return {
    confirmBy: last,
    workingDaysLeft: workingDaysBetween(today, last),
    state: passed >= SOON ? 'soon' : 'in_time',
  };
};
