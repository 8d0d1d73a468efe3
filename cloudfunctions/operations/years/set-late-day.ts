import { yearsSetLateDay } from '@shared/contract/years';
import { lateDayOf, withLateDay } from '@shared/domain/plan/year-state';
import { implement, nothingToLoad } from '../implement';
import { decideYear } from './decide';

export const setLateDay = implement(yearsSetLateDay, {
  load: nothingToLoad,
  handle: async ({ actor, input: { year, seen, day }, now, deps: { store } }) =>
    decideYear({
      store,
      actor,
      now,
      year,
      seen,
      isDone: (end) => lateDayOf(year, end) === day,
      decide: (end) => withLateDay(year, end, day, now),
      entry: { action: 'late_day_set', after: { year, lateUntil: day } },
    }),
});
