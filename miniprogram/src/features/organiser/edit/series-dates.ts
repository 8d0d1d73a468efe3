import { type FixedDay, monthlyDates, weekdayOfMonth } from '@shared/domain/activity/series';
import type { LocalDate } from '@shared/domain/time';

/** The month's fixed day, as the form has it. */
export interface Repeat {
  months: number;
  by: FixedDay['name'];
  /** Dates taken out of it. */
  without: readonly LocalDate[];
}

export const FEWEST_MONTHS = 2;
/** The most dates the contract takes. */
export const MOST_MONTHS = 12;

export const firstRepeat: Repeat = { months: 3, by: 'weekday', without: [] };

const WEEKDAYS = '日一二三四五六';
const ORDINALS = ['', '第一个', '第二个', '第三个', '第四个', '最后一个'];

const fixedDayOf = (date: LocalDate, by: Repeat['by']): FixedDay =>
  by === 'day' ? { name: 'day', day: Number(date.slice(8)) } : weekdayOfMonth(date);

/** 每月18日, 每月第三个周五. */
export const fixedDayWords = (date: LocalDate, by: Repeat['by']): string => {
  const fixed = fixedDayOf(date, by);
  if (fixed.name === 'day') return `每月${fixed.day}日`;
  return `每月${ORDINALS[fixed.nth] ?? ''}周${WEEKDAYS[fixed.weekday] ?? ''}`;
};

/** The dates of a series that begins on `date`, without those taken out. */
export const seriesDates = (date: LocalDate, { months, by, without }: Repeat): LocalDate[] =>
  date === ''
    ? []
    : monthlyDates(date, months, fixedDayOf(date, by)).filter((day) => !without.includes(day));
