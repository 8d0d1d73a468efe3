import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';

dayjs.extend(utc);

/** A point in time: milliseconds since 1970-01-01T00:00:00Z. The only form in store, wire and domain. */
export type Instant = number;

/** A calendar day in Asia/Shanghai, written `YYYY-MM-DD`. */
export type LocalDate = string;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'] as const;

/**
 * The instant as a clock in Asia/Shanghai shows it.
 * `dayjs.tz()` needs Intl, which old phones lack; China keeps UTC+8 all year, so a fixed offset is exact.
 */
const inShanghai = (instant: Instant) => dayjs(instant).utcOffset(8);

/** `YYYY-MM-DD` of the instant in Asia/Shanghai. */
export const localDateOf = (instant: Instant): LocalDate =>
  inShanghai(instant).format('YYYY-MM-DD');

/** `HH:mm` of the instant in Asia/Shanghai. */
export const clockOf = (instant: Instant): string => inShanghai(instant).format('HH:mm');

/** `11月18日`, as running Chinese text writes a day. */
export const dayTextOf = (instant: Instant): string => inShanghai(instant).format('M月D日');

/** `周五`. */
export const weekdayOf = (instant: Instant): string =>
  `周${WEEKDAYS[inShanghai(instant).day()] ?? ''}`;

/** `11月18日 周五 14:00`. */
export const dateTimeTextOf = (instant: Instant): string =>
  `${dayTextOf(instant)} ${weekdayOf(instant)} ${clockOf(instant)}`;

/** `2022-11-18 14:00`, for tables and files, which are read years later. */
export const dateTextOf = (instant: Instant): string =>
  inShanghai(instant).format('YYYY-MM-DD HH:mm');

/** Plan year, quarter (1–4) and month (1–12) of the instant in Asia/Shanghai. */
export const calendarOf = (instant: Instant): { year: number; quarter: number; month: number } => {
  const local = inShanghai(instant);
  const month = local.month() + 1;
  return { year: local.year(), quarter: Math.ceil(month / 3), month };
};

/**
 * The instant at which the clock in Asia/Shanghai shows `date` and `time`.
 * @param date `YYYY-MM-DD`
 * @param time `HH:mm`, midnight when left out
 * @returns `undefined` when the text is no real date or time (2022-02-30, 25:00)
 */
export const instantOf = (date: LocalDate, time = '00:00'): Instant | undefined => {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const clock = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  if (!found || !clock) return undefined;
  const instant =
    Date.UTC(
      Number(found[1]),
      Number(found[2]) - 1,
      Number(found[3]),
      Number(clock[1]),
      Number(clock[2]),
    ) -
    8 * HOUR;
  return localDateOf(instant) === date ? instant : undefined;
};

/** First instant of the day after `date`: the end, not included, of anything due on `date`. */
export const endOfDay = (date: LocalDate): Instant => (instantOf(date) ?? Number.NaN) + DAY;

/** The day so many days after `date`; before it when negative. */
export const addDays = (date: LocalDate, days: number): LocalDate =>
  localDateOf((instantOf(date) ?? Number.NaN) + days * DAY);

/** `2022年11月18日`. */
export const longDayOf = (date: LocalDate): string => {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
};
