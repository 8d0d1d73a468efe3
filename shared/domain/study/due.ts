import { isPast, periodsOf } from '../progress/calendar';
import { deadlineOf, LEAD_DAYS } from '../progress/standing';
import { addDays, calendarOf, type Instant, instantOf, type LocalDate } from '../time';
import type { Quarter } from './bulletin';
import type { BulletinStanding } from './bulletin-versions';

/**
 * What a study group owes, each with a page where it is done.
 * - `bulletin`: of a quarter that ends or has ended
 * - `approval`: a bulletin waits for whoever issues it
 * - `session`: nothing was held in the quarter
 * - `topics`: planned for the quarter and not held
 * - `plan`: the year has no study plan
 * - `make_ups`: members say they made up, and nobody has agreed yet
 */
export type DutyKey = 'bulletin' | 'approval' | 'session' | 'topics' | 'plan' | 'make_ups';

export interface Duty {
  key: DutyKey;
  year: number;
  /** Null: of the whole year. */
  quarter: number | null;
  /** `open`: to be done, and nothing is late or about to be. */
  state: 'overdue' | 'due' | 'open';
  /** The last day it is in time. */
  lastDay: LocalDate;
  /** How many, where there are several; else 1. */
  count: number;
}

/** A quarter a bulletin is owed for, and how it stands; `none`: nobody has begun it. */
export type OwedBulletin = Quarter & { standing: BulletinStanding | 'none' };

/** What is known of a study group. */
export interface GroupStanding {
  bulletins: readonly OwedBulletin[];
  /** Sessions held in the quarter that runs. */
  held: number;
  /** Topics of the year's plan; null: there is no plan. */
  topics: readonly { quarter: number; isHeld: boolean }[] | null;
  makeUpsWaiting: number;
}

const ORDER: Readonly<Record<Duty['state'], number>> = { overdue: 0, due: 1, open: 2 };

const stateBy = (lastDay: LocalDate, days: number, now: Instant): Duty['state'] => {
  const deadline = deadlineOf(lastDay, days, now);
  if (deadline === 'past') return 'overdue';
  return deadline === 'near' ? 'due' : 'open';
};

const lastDayOf = ({ year, quarter }: Quarter): LocalDate =>
  periodsOf(year, 'quarter')[quarter - 1]?.lastDay ?? '';

const ofBulletin = (owed: OwedBulletin, now: Instant): Duty[] => {
  const { year, quarter, standing } = owed;
  if (standing === 'issued' || standing === 'corrected') return [];
  const lastDay = lastDayOf(owed);
  const state = stateBy(lastDay, LEAD_DAYS.quarter, now);
  const duty = { year, quarter, state, lastDay, count: 1 };
  if (standing === 'proposed') return [{ ...duty, key: 'approval' }];
  // A quarter far from its end owes none yet.
  return state === 'open' ? [] : [{ ...duty, key: 'bulletin' }];
};

/** What a study group owes at `now`: what is late first, then what is due, then what is open. */
export const dutiesOf = (standing: GroupStanding, now: Instant): Duty[] => {
  const { year, quarter } = calendarOf(now);
  const lastDay = lastDayOf({ year, quarter });
  const state = stateBy(lastDay, LEAD_DAYS.quarter, now);
  const thisQuarter = { year, quarter, state, lastDay };
  const waiting = (standing.topics ?? []).filter((one) => one.quarter === quarter && !one.isHeld);
  const endOfYear = `${year}-12-31`;
  const thisYear = { year, quarter: null, state: 'open' as const, lastDay: endOfYear };
  const some = (key: DutyKey, count: number, duty: Omit<Duty, 'key' | 'count'>): Duty[] =>
    count > 0 ? [{ key, count, ...duty }] : [];
  return [
    ...standing.bulletins.flatMap((owed) => ofBulletin(owed, now)),
    ...some('session', standing.held === 0 ? 1 : 0, thisQuarter),
    ...some('topics', waiting.length, thisQuarter),
    ...some('plan', standing.topics === null || standing.topics.length === 0 ? 1 : 0, thisYear),
    ...some('make_ups', standing.makeUpsWaiting, thisYear),
  ].sort(
    (left, right) => ORDER[left.state] - ORDER[right.state] || Number(left.lastDay > right.lastDay),
  );
};

/** A week before a quarter ends, in working hours. */
const REMIND_DAYS_BEFORE = 7;
const REMIND_AT = '09:00';

/** When whoever is responsible is reminded of what a quarter still lacks. */
const quarterReminderAt = (of: Quarter): Instant =>
  instantOf(addDays(lastDayOf(of), -REMIND_DAYS_BEFORE), REMIND_AT) ?? Number.NaN;

/** The quarter people are to be reminded of now: the one that runs, in its last week. */
export const quarterToRemind = (now: Instant): Quarter | undefined => {
  const { year, quarter } = calendarOf(now);
  return now >= quarterReminderAt({ year, quarter }) ? { year, quarter } : undefined;
};

/** Whether there is still time to do it: a reminder after the quarter's end is none. */
export const isQuarterOver = (of: Quarter, now: Instant): boolean => isPast(lastDayOf(of), now);

/** What a reminder speaks of: what can still be done within the quarter. */
export const toRemindOf = (duties: readonly Duty[], of: Quarter): Duty[] =>
  duties.filter(({ year, quarter }) => year === of.year && quarter === of.quarter);

const SHORT: Readonly<Record<DutyKey, string>> = {
  bulletin: '通报未印发',
  approval: '通报待审定',
  session: '未开展学习',
  topics: '有专题未学',
  plan: '没有学习计划',
  make_ups: '有补学',
};

/** `通报未印发、未开展学习`, in a message's few words. */
export const dutiesInShort = (duties: readonly Duty[]): string =>
  [...new Set(duties.map(({ key }) => SHORT[key]))].join('、');

/** The quarter that runs and those of its year before it. */
export const quartersUpTo = (now: Instant): Quarter[] => {
  const { year, quarter } = calendarOf(now);
  return Array.from({ length: quarter }, (_, at) => ({ year, quarter: at + 1 }));
};

/** All four quarters of the year before. */
export const quartersOfLastYear = (now: Instant): Quarter[] => {
  const { year } = calendarOf(now);
  return [1, 2, 3, 4].map((quarter) => ({ year: year - 1, quarter }));
};
