import { yearsFreeze } from '@shared/contract/years';
import { withFreeze, yearStateOf } from '@shared/domain/plan/year-state';
import { implement, nothingToLoad } from '../implement';
import { decideYear } from './decide';

export const freeze = implement(yearsFreeze, {
  load: nothingToLoad,
  handle: async ({ actor, input: { year, seen }, now, deps: { store } }) =>
    decideYear({
      store,
      actor,
      now,
      year,
      seen,
      isDone: (end) => end.reopenings.length > 0 && yearStateOf(year, end, now).name === 'frozen',
      decide: (end) => withFreeze(year, end, now),
      entry: { action: 'year_frozen', after: { year } },
    }),
});
