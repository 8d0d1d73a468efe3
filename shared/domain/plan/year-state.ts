import * as z from 'zod/mini';
import { type Refusal, refuse, type Success, succeed } from '../outcome';
import { addDays, calendarOf, endOfDay, type Instant, type LocalDate, localDateOf } from '../time';

/** A frozen year opened again for a while: by whom, why, up to which day, and whether it was shut before. */
export const reopening = z.object({
  at: z.int(),
  by: z.string(),
  reason: z.string(),
  until: z.iso.date(),
  endedAt: z.nullable(z.int()),
});

/** What the committee has decided about the end of a year; nothing decided: null and none. */
export const yearEnd = z.object({
  /** The last day for late entries; null: as by default. */
  lateUntil: z.nullable(z.iso.date()),
  /** Oldest first. */
  reopenings: z.array(reopening),
});

/**
 * How a plan's year stands. `open`: it runs, or is still to come. `late`: it is over, and what belongs
 * to it may be put down up to a day. `frozen`: nothing of it is changed. `reopened`: it may be, up to a day.
 */
export const yearState = z.discriminatedUnion('name', [
  z.object({ name: z.literal('open') }),
  z.object({ name: z.literal('late'), until: z.string() }),
  z.object({ name: z.literal('frozen'), since: z.string() }),
  z.object({
    name: z.literal('reopened'),
    until: z.string(),
    since: z.string(),
    by: z.string(),
    reason: z.string(),
  }),
]);

export type Reopening = z.infer<typeof reopening>;
export type YearEnd = z.infer<typeof yearEnd>;
export type YearState = z.infer<typeof yearState>;

/** At most so many days a year is opened again for. */
export const REOPENED_AT_MOST = 30;

export const NOTHING_DECIDED: YearEnd = { lateUntil: null, reopenings: [] };

/** The last day for late entries: 10 January unless the committee has set another. */
export const lateDayOf = (year: number, { lateUntil }: Pick<YearEnd, 'lateUntil'>): LocalDate =>
  lateUntil ?? `${year + 1}-01-10`;

/** The days between which the last day for late entries may be set. */
export const lateDayBounds = (year: number): { earliest: LocalDate; latest: LocalDate } => ({
  earliest: `${year + 1}-01-01`,
  latest: `${year + 1}-03-31`,
});

/** Whether the year lies behind: from the midnight after 31 December in Asia/Shanghai on. */
export const isYearOver = (year: number, now: Instant): boolean => year < calendarOf(now).year;

const standingOf = (last: Reopening, now: Instant): YearState => {
  const { until, reason, by, at, endedAt } = last;
  if (endedAt !== null) return { name: 'frozen', since: localDateOf(endedAt) };
  if (now >= endOfDay(until)) return { name: 'frozen', since: addDays(until, 1) };
  return { name: 'reopened', until, since: localDateOf(at), by, reason };
};

/** How a year stands at an instant. Every last day counts until its midnight in Asia/Shanghai. */
export const yearStateOf = (year: number, end: YearEnd, now: Instant): YearState => {
  if (!isYearOver(year, now)) return { name: 'open' };
  const until = lateDayOf(year, end);
  if (now < endOfDay(until)) return { name: 'late', until };
  const last = end.reopenings.at(-1);
  return last ? standingOf(last, now) : { name: 'frozen', since: addDays(until, 1) };
};

/** Whether what belongs to the year may be written and changed. */
export const takesChanges = ({ name }: YearState): boolean => name !== 'frozen';

/** Put down when the year it belongs to was over already. */
export const isLateEntry = ({
  planYear,
  createdAt,
}: {
  planYear: number;
  createdAt: Instant;
}): boolean => isYearOver(planYear, createdAt);

export type YearRefusal =
  | Refusal<'YEAR_DAY_INVALID', { earliest: LocalDate; latest: LocalDate }>
  | Refusal<'YEAR_STATE', Record<string, never>>;

/** Sets the last day for late entries: in the first quarter of the next year, not in the past, not once it is frozen. */
export const withLateDay = (
  year: number,
  end: YearEnd,
  day: LocalDate,
  now: Instant,
): Success<YearEnd> | YearRefusal => {
  const { name } = yearStateOf(year, end, now);
  if (name !== 'open' && name !== 'late') return refuse('YEAR_STATE', {});
  const { earliest, latest } = lateDayBounds(year);
  const today = localDateOf(now);
  const first = today > earliest ? today : earliest;
  if (day < first || day > latest) return refuse('YEAR_DAY_INVALID', { earliest: first, latest });
  return succeed({ ...end, lateUntil: day });
};

/** Opens a frozen year again, from now up to a day within the next thirty. */
export const withReopening = (
  year: number,
  end: YearEnd,
  asked: { until: LocalDate; reason: string; by: string },
  now: Instant,
): Success<YearEnd> | YearRefusal => {
  if (yearStateOf(year, end, now).name !== 'frozen') return refuse('YEAR_STATE', {});
  const earliest = localDateOf(now);
  const latest = addDays(earliest, REOPENED_AT_MOST);
  if (asked.until < earliest || asked.until > latest) {
    return refuse('YEAR_DAY_INVALID', { earliest, latest });
  }
  const opened: Reopening = { ...asked, at: now, endedAt: null };
  return succeed({ ...end, reopenings: [...end.reopenings, opened] });
};

/** Freezes a year that was opened again before its day has come. */
export const withFreeze = (
  year: number,
  end: YearEnd,
  now: Instant,
): Success<YearEnd> | YearRefusal => {
  const last = end.reopenings.at(-1);
  if (!last || yearStateOf(year, end, now).name !== 'reopened') return refuse('YEAR_STATE', {});
  return succeed({
    ...end,
    reopenings: [...end.reopenings.slice(0, -1), { ...last, endedAt: now }],
  });
};
