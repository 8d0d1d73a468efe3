import { listsList } from '@shared/contract/lists';
import { boardDay, isValidOn } from '@shared/domain/board/units';
import { LIST_READERS } from '@shared/domain/lists/rights';
import { listRowOf } from '@shared/domain/lists/row';
import { levelOf } from '@shared/domain/lists/words';
import { refuse, succeed } from '@shared/domain/outcome';
import { unitsReached } from '@shared/domain/people/rights';
import { implement, nothingToLoad } from '../implement';

export const list = implement(listsList, {
  load: nothingToLoad,
  handle: async ({ actor, input, now, deps: { store } }) => {
    const { officeId } = actor;
    const [plan, units] = await Promise.all([
      input.year === undefined
        ? store.plans.inForce(officeId, now)
        : store.plans.ofYear(officeId, input.year),
      store.organisation.units(officeId),
    ]);
    if (!plan) return refuse('PLAN_NOT_IN_FORCE', {});
    const { year } = plan;
    const lists = await store.lists.ofYear(officeId, year);
    const reached = unitsReached(actor, LIST_READERS, now, units);
    const day = boardDay(now, year);
    const rows = units.flatMap((unit) => {
      const level = levelOf[unit.kind];
      const isRead = reached === 'office' || reached.includes(unit.unitId);
      if (level === undefined || !isRead || !isValidOn(unit, day)) return [];
      return [
        listRowOf(
          unit,
          level,
          lists.find(({ unitId }) => unitId === unit.unitId),
        ),
      ];
    });
    return succeed({ year, rows });
  },
});
