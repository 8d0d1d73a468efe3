import { addDays, type LocalDate } from '../time';
import type { DayAs } from './holidays';
import type { OwnDays } from './working-days';

/** The longest row of days that is set at once. */
export const MOST_IN_ROW = 31;

/** As many as several years need. */
export const MOST_OWN_DAYS = 400;

/** The days of a row, both ends included; empty where it ends before it begins or is too long. */
export const daysInRow = (from: LocalDate, to: LocalDate): LocalDate[] => {
  const days: LocalDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (days.length === MOST_IN_ROW) return [];
    days.push(day);
  }
  return days;
};

/** An office's days after some were set; `usual` takes them out again. */
export const withDays = (
  own: OwnDays,
  dates: readonly LocalDate[],
  as: DayAs | 'usual',
): OwnDays[number][] => [
  ...own.filter(({ date }) => !dates.includes(date)),
  ...(as === 'usual' ? [] : dates.map((date) => ({ date, as }))),
];
