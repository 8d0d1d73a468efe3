import { boardOverviewOf } from '@shared/contract/board-views';
import { deriveOverview } from '@shared/domain/board/derive-overview';
import { succeed } from '@shared/domain/outcome';
import { boardInput, summarised } from '../../store';
import { implement, nothingToLoad } from '../implement';

export const overview = implement(boardOverviewOf, {
  load: nothingToLoad,
  handle: async ({ actor, input, now, deps: { store } }) => {
    const { officeId } = actor;
    const found = await boardInput(store, actor, input, now);
    if (!found.ok) return found;
    const { year } = found.data.input.plan;
    const [rounds, { events, minutes }] = await Promise.all([
      store.inspections.heldInYear(officeId, year),
      summarised(store, officeId, year, () => true),
    ]);
    return succeed({
      ...deriveOverview(found.data.input),
      rounds: rounds.filter(({ state }) => state === 'running').length,
      service: { events, minutes },
    });
  },
});
