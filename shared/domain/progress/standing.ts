import { DAY, type Instant, instantOf, type LocalDate } from '../time';
import { type CalendarUnit, isPast } from './calendar';
import type { ProgressState } from './schema';

/**
 * How many days before its last day an unmet target is shown as 即将到期. The plan names no such
 * days: they are a decision of this product, long enough to still hold a meeting.
 */
export const LEAD_DAYS: Record<CalendarUnit, number> = { year: 45, quarter: 15, month: 7 };

export type Deadline = 'far' | 'near' | 'past';

/** Where `today` stands to a last day, with `leadDays` of notice before it. */
export const deadlineOf = (lastDay: LocalDate, leadDays: number, today: Instant): Deadline => {
  if (isPast(lastDay, today)) return 'past';
  return today >= (instantOf(lastDay) ?? Number.NaN) - leadDays * DAY ? 'near' : 'far';
};

/**
 * The state of `n` out of `m` against a deadline. A soft target (力争) is something to strive for:
 * it is announced before its day, and past it stays 推进中; it is never 逾期.
 */
export const standingOf = (
  { n, m }: { n: number; m: number },
  deadline: Deadline,
  soft: boolean,
): ProgressState => {
  if (n >= m) return 'done';
  if (deadline === 'past') return soft ? 'doing' : 'overdue';
  if (deadline === 'near') return 'due';
  return n > 0 ? 'doing' : 'todo';
};
