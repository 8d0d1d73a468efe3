import { yearsReopen } from '@shared/contract/years';
import { withReopening, yearStateOf } from '@shared/domain/plan/year-state';
import { implement, nothingToLoad } from '../implement';
import { decideYear } from './decide';

export const reopen = implement(yearsReopen, {
  load: nothingToLoad,
  handle: async ({ actor, input: { year, seen, until, reason }, now, deps: { store } }) => {
    const by = actor.memberId;
    return decideYear({
      store,
      actor,
      now,
      year,
      seen,
      isDone: (end) => {
        const state = yearStateOf(year, end, now);
        return state.name === 'reopened' && state.by === by && state.until === until;
      },
      decide: (end) => withReopening(year, end, { until, reason, by }, now),
      entry: { action: 'year_reopened', reason, after: { year, until } },
    });
  },
});
