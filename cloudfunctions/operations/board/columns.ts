import { boardColumns } from '@shared/contract/board-views';
import { boardDay, columnsOf, isValidOn } from '@shared/domain/board/units';
import { refuse, succeed } from '@shared/domain/outcome';
import { implement, nothingToLoad } from '../implement';

/** So many are told at once; a longer word finds fewer. */
const MOST = 20;

export const columns = implement(boardColumns, {
  load: nothingToLoad,
  handle: async ({ actor: { officeId }, input: { year, search }, now, deps: { store } }) => {
    const [plan, units] = await Promise.all([
      year === undefined ? store.plans.inForce(officeId, now) : store.plans.ofYear(officeId, year),
      store.organisation.units(officeId),
    ]);
    if (!plan) return refuse('PLAN_NOT_IN_FORCE', {});
    const day = boardDay(now, plan.year);
    const valid = units.filter((unit) => isValidOn(unit, day));
    const found = columnsOf(valid.map((unit) => ({ ...unit, id: unit.unitId })))
      .map((column, place) => ({ ...column, place }))
      .filter(({ name }) => name.includes(search));
    return succeed({ columns: found.slice(0, MOST), more: found.length > MOST });
  },
});
