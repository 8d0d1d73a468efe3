import { isYearOver, takesChanges, yearStateOf } from '@shared/domain/plan/year-state';
import { calendarOf, type Instant, instantOf, type LocalDate } from '@shared/domain/time';
import type { Store } from '../../store';

/** Whether a year takes changes. Nothing is read for one that is not over. */
export const yearTakes = async (
  store: Store,
  officeId: string,
  year: number,
  now: Instant,
): Promise<boolean> =>
  !isYearOver(year, now) ||
  takesChanges(yearStateOf(year, await store.planYears.endOf(officeId, year), now));

/** Whether the year of a day takes changes. */
export const dayTakes = (
  store: Store,
  officeId: string,
  day: LocalDate,
  now: Instant,
): Promise<boolean> =>
  yearTakes(store, officeId, calendarOf(instantOf(day) ?? Number.NaN).year, now);
