import { addDays, type Instant, type LocalDate, localDateOf } from '@shared/domain/time';
import type { ListedActivity } from './use-activity-list';

/** Monday first, as an office's calendar has it. */
export const WEEKDAY_HEADS = ['一', '二', '三', '四', '五', '六', '日'] as const;

/** `2022-11`, the month of a date or instant. */
export const monthOf = (at: Instant): string => localDateOf(at).slice(0, 7);

/** `2022年11月`. */
export const monthWords = (month: string): string =>
  `${month.slice(0, 4)}年${Number(month.slice(5))}月`;

/** The month so many months later, or earlier. */
export const monthAfter = (month: string, months: number): string => {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
};

/** The weeks of a month: seven days each, null where a day belongs to another month. */
export const weeksOf = (month: string): Array<Array<LocalDate | null>> => {
  const first = `${month}-01`;
  const before = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
  const cells: Array<LocalDate | null> = Array.from({ length: before }, () => null);
  for (let day = first; day.startsWith(month); day = addDays(day, 1)) cells.push(day);
  while (cells.length % 7 > 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
};

/** Activities by the day they begin on. */
export const byDay = (listed: readonly ListedActivity[]): Map<LocalDate, ListedActivity[]> => {
  const days = new Map<LocalDate, ListedActivity[]>();
  for (const each of listed) {
    const day = localDateOf(each.activity.startsAt);
    days.set(day, [...(days.get(day) ?? []), each]);
  }
  return days;
};
