import { periodsOf } from '@shared/domain/progress/calendar';
import { calendarOf, type Instant, type LocalDate, localDateOf } from '@shared/domain/time';

export type QuickDay = 'month' | 'quarter' | 'own';

/** The last day of the month or quarter that is over; of January and the first quarter, of the year before. */
const lastEnd = (now: Instant, unit: 'month' | 'quarter'): LocalDate => {
  const { year } = calendarOf(now);
  const over = [...periodsOf(year - 1, unit), ...periodsOf(year, unit)].filter(
    ({ end }) => end <= now,
  );
  return over.at(-1)?.lastDay ?? localDateOf(now);
};

/** The two days of a quick choice; of one's own: as they were left. */
export const quickDays = (
  now: Instant,
): Record<Exclude<QuickDay, 'own'>, [LocalDate, LocalDate]> => ({
  month: [lastEnd(now, 'month'), localDateOf(now)],
  quarter: [lastEnd(now, 'quarter'), localDateOf(now)],
});
