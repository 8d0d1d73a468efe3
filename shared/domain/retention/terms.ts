import * as z from 'zod/mini';
import { DAY, endOfDay, type Instant, instantOf, type LocalDate, localDateOf } from '../time';

/** What the retention job removes, each by a term of its own. */
export const retentionKind = z.enum([
  'check_in_technical',
  'named_attendance',
  'own_entries',
  'list_names',
  'data_requests',
  'feedback',
  'roster_import_rows',
  'volunteer_records',
]);

/** The terms an office sets. Shortest storage (PIPL 19); the defaults are proposals. */
export const retentionTerms = z.object({
  /** Request numbers and wrong codes of a check-in, after the activity's end. */
  checkInTechnicalDays: z.int(),
  /** Attendance by name, after the year was handed over. Then the totals alone. */
  attendanceYears: z.int(),
  /** Requests about one's data, after they were answered. */
  dataRequestDays: z.int(),
  /** 投诉建议 that wait for nobody, after the last word in them. */
  feedbackDays: z.int(),
  /** Rows of an imported roster, after it was carried out or given up. */
  rosterImportDays: z.int(),
});

export const DEFAULT_TERMS: RetentionTerms = {
  checkInTechnicalDays: 30,
  attendanceYears: 3,
  dataRequestDays: 365,
  feedbackDays: 365,
  rosterImportDays: 30,
};

/** Smallest and largest value of each term. */
export const TERM_BOUNDS = {
  checkInTechnicalDays: [7, 180],
  attendanceYears: [1, 10],
  dataRequestDays: [30, 1095],
  feedbackDays: [30, 1095],
  rosterImportDays: [1, 180],
} as const satisfies Record<keyof RetentionTerms, readonly [number, number]>;

/** The day on which the papers of a plan's year were handed over. */
export const handOver = z.object({ year: z.int(), date: z.string() });

export type RetentionKind = z.infer<typeof retentionKind>;
export type RetentionTerms = z.infer<typeof retentionTerms>;
export type HandOver = z.infer<typeof handOver>;

export interface RetentionSettings {
  terms: RetentionTerms;
  /** Years handed over on another day than the usual one. */
  handOvers: readonly HandOver[];
}

/** Papers of a year are handed over on 10 January of the next, unless the office says otherwise. */
export const handedOverOn = (year: number, handOvers: readonly HandOver[]): LocalDate =>
  handOvers.find((one) => one.year === year)?.date ?? `${year + 1}-01-10`;

/** The last day on which attendance of a plan's year is kept by name. */
export const keptUntil = (year: number, { terms, handOvers }: RetentionSettings): LocalDate => {
  const [handedOver = '0', month = '01', day = '01'] = handedOverOn(year, handOvers).split('-');
  const date = `${Number(handedOver) + terms.attendanceYears}-${month}-${day}`;
  // The 29th of February has no anniversary in most years.
  return instantOf(date) === undefined ? date.replace(/-02-29$/, '-02-28') : date;
};

/** No plan of this app is older. */
const FIRST_YEAR = 2015;

/** Up to where each kind is due at `now`. */
export interface RetentionLimits {
  /** Activities that ended at this instant or before. */
  technicalUpTo: Instant;
  /** Plan years whose names go. */
  attendanceYears: readonly number[];
  /** Requests answered before this instant. */
  requestsBefore: Instant;
  /** Feedback whose last word is older than this instant. */
  feedbackBefore: Instant;
  /** Imports settled, or left lying, before this instant. */
  importsBefore: Instant;
  /** Sign-ups and service before this instant: of years whose names go. */
  volunteeringBefore: Instant;
}

export const limitsAt = (settings: RetentionSettings, now: Instant): RetentionLimits => {
  const { terms } = settings;
  const thisYear = Number(localDateOf(now).slice(0, 4));
  const years = Array.from({ length: thisYear - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
  const attendanceYears = years.filter((year) => endOfDay(keptUntil(year, settings)) <= now);
  const lastYear = attendanceYears.at(-1);
  return {
    technicalUpTo: now - terms.checkInTechnicalDays * DAY,
    attendanceYears,
    requestsBefore: now - terms.dataRequestDays * DAY,
    feedbackBefore: now - terms.feedbackDays * DAY,
    importsBefore: now - terms.rosterImportDays * DAY,
    volunteeringBefore: lastYear === undefined ? 0 : (instantOf(`${lastYear + 1}-01-01`) ?? 0),
  };
};

/** The year whose hand-over is no day of the year after, or stands twice; undefined when all fit. */
export const wrongHandOver = (handOvers: readonly HandOver[]): number | undefined =>
  handOvers.find(
    ({ year, date }, index) =>
      instantOf(date) === undefined ||
      Number(date.slice(0, 4)) !== year + 1 ||
      handOvers.findIndex((one) => one.year === year) !== index,
  )?.year;
