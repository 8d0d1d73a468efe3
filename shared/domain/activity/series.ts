import { addDays, type Instant, instantOf, type LocalDate, localDateOf } from '../time';

const two = (number: number): string => String(number).padStart(2, '0');

const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The month's fixed day: a day of the month, or the so-manieth weekday (5 Friday; 5th: the last). */
export type FixedDay =
  | { name: 'day'; day: number }
  | { name: 'weekday'; weekday: number; nth: number };

const dayIn = (year: number, month: number, fixed: FixedDay): number => {
  const length = daysIn(year, month);
  if (fixed.name === 'day') return Math.min(fixed.day, length);
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
  const day = 1 + ((fixed.weekday - first + 7) % 7) + (fixed.nth - 1) * 7;
  return day > length ? day - 7 : day;
};

/**
 * The fixed day of so many months, from the month of `from` on, dates before it left out
 * (主题党日, 《支部工作条例》 art. 16). A month without such a day takes its last one.
 */
export const monthlyDates = (from: LocalDate, months: number, fixed: FixedDay): LocalDate[] => {
  const [year = 0, month = 1] = from.split('-').map(Number);
  return Array.from({ length: months }, (_, index) => {
    const at = month - 1 + index;
    const y = year + Math.floor(at / 12);
    const m = (at % 12) + 1;
    return `${y}-${two(m)}-${two(dayIn(y, m, fixed))}`;
  }).filter((date) => date >= from);
};

/** Which fixed day a date is, said as the so-manieth weekday of its month; past the fourth, the last. */
export const weekdayOfMonth = (date: LocalDate): Extract<FixedDay, { name: 'weekday' }> => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return { name: 'weekday', weekday, nth: Math.ceil(day / 7) };
};

/** The first and last instant of a month `YYYY-MM` in Asia/Shanghai; the last is not included. */
export const monthSpan = (month: string): { start: Instant; end: Instant } => {
  const start = instantOf(`${month}-01`) ?? Number.NaN;
  const next = addDays(`${month}-01`, 31).slice(0, 7);
  return { start, end: instantOf(`${next}-01`) ?? Number.NaN };
};

/** Whether two dates of a series fall on one day. */
export const datesRepeat = (starts: readonly Instant[]): boolean =>
  new Set(starts.map(localDateOf)).size < starts.length;
