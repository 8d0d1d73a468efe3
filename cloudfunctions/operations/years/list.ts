import { yearsList, yearsReopen } from '@shared/contract/years';
import { succeed } from '@shared/domain/outcome';
import { holdsRole } from '@shared/domain/people/rights';
import { calendarOf } from '@shared/domain/time';
import { implement, nothingToLoad } from '../implement';
import { rowsOf } from './row-of';

export const list = implement(yearsList, {
  load: nothingToLoad,
  handle: async ({ actor, now, deps: { store } }) => {
    const { officeId } = actor;
    const [planned, kept] = await Promise.all([
      store.plans.years(officeId),
      store.planYears.ofOffice(officeId),
    ]);
    const all = new Set([...planned, ...kept.map(({ year }) => year)]);
    const years = [...all]
      .sort((a, b) => b - a)
      .map((year) => ({
        year,
        hasPlan: planned.includes(year),
        kept: kept.find((one) => one.year === year),
      }));
    const running = planned.filter((year) => year <= calendarOf(now).year);
    return succeed({
      years: await rowsOf(store, officeId, years, now),
      current: running.length > 0 ? Math.max(...running) : null,
      mayDecide: holdsRole(actor, yearsReopen.access.roles, now),
    });
  },
});
