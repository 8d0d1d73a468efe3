import { endOfDay, type Instant, instantOf, type LocalDate, localDateOf } from '../time';
import type { ProgressRecord } from './schema';

export type CalendarUnit = 'year' | 'quarter' | 'month';

/** A calendar period in Asia/Shanghai: from `start` up to, not including, `end`. */
export interface CalendarPeriod {
  readonly key: string;
  readonly label: string;
  readonly start: Instant;
  readonly end: Instant;
  readonly lastDay: LocalDate;
  /** Whether the record falls into this period. */
  readonly holds: (record: ProgressRecord) => boolean;
}

const QUARTERS = ['一季度', '二季度', '三季度', '四季度'] as const;

const two = (number: number) => String(number).padStart(2, '0');

const startOfMonth = (year: number, month: number): Instant =>
  instantOf(month > 12 ? `${year + 1}-01-01` : `${year}-${two(month)}-01`) ?? Number.NaN;

const period = (
  key: string,
  label: string,
  [start, end]: readonly [Instant, Instant],
  reported?: (of: { year: number; quarter: number }) => boolean,
): CalendarPeriod => ({
  key,
  label,
  start,
  end,
  lastDay: localDateOf(end - 1),
  holds: (record) =>
    record.period && reported ? reported(record.period) : record.at >= start && record.at < end,
});

/**
 * The plan year as one period: 1 January to 31 December in Asia/Shanghai. A record that names the
 * period it reports on belongs to the year named, whatever its own date.
 */
export const planYearOf = (year: number): CalendarPeriod =>
  period(
    String(year),
    '全年',
    [startOfMonth(year, 1), startOfMonth(year, 13)],
    (of) => of.year === year,
  );

const quarterOf = (year: number, quarter: number): CalendarPeriod =>
  period(
    `${year}-Q${quarter}`,
    QUARTERS[quarter - 1] ?? '',
    [startOfMonth(year, quarter * 3 - 2), startOfMonth(year, quarter * 3 + 1)],
    (of) => of.year === year && of.quarter === quarter,
  );

const monthOf = (year: number, month: number): CalendarPeriod =>
  period(`${year}-${two(month)}`, `${month}月`, [
    startOfMonth(year, month),
    startOfMonth(year, month + 1),
  ]);

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

const PERIODS: Record<CalendarUnit, (year: number) => CalendarPeriod[]> = {
  year: (year) => [planYearOf(year)],
  quarter: (year) => upTo(4).map((quarter) => quarterOf(year, quarter)),
  month: (year) => upTo(12).map((month) => monthOf(year, month)),
};

/** The periods of a plan year in order: one year, four quarters or twelve months. */
export const periodsOf = (year: number, unit: CalendarUnit): CalendarPeriod[] =>
  PERIODS[unit](year);

/** The last day a target can be met on, as Chinese text: `12月31日`. */
export const dayText = (date: LocalDate): string => {
  const [, month, day] = date.split('-').map(Number);
  return `${month}月${day}日`;
};

/** The day itself is still in time; the deadline passes at its midnight in Asia/Shanghai. */
export const isPast = (lastDay: LocalDate, today: Instant): boolean => today >= endOfDay(lastDay);
