import { ORGANISERS } from '@shared/contract/organisers';
import { reportsChoices } from '@shared/contract/reports';
import { succeed } from '@shared/domain/outcome';
import { offerOf, papersOfUnit } from '@shared/domain/papers/offers';
import { holdsRole, unitsReached } from '@shared/domain/people/rights';
import { exists } from '@shared/domain/people/stays';
import { inTreeOrder } from '@shared/domain/people/tree-order';
import { calendarOf, localDateOf } from '@shared/domain/time';
import { implement } from './implement';
import { readsWhole } from './reading';

export const choices = implement(reportsChoices, {
  load: async () => undefined,
  handle: async ({ actor, now, deps: { store } }) => {
    const units = await store.organisation.units(actor.officeId);
    const organised = unitsReached(actor, ORGANISERS, now, units);
    const isLeader = holdsRole(actor, ['leader'], now);
    const papersFor = (unit: (typeof units)[number]) => {
      const { unitId, kind } = unit;
      const isWithin = (reached: typeof organised) =>
        reached === 'office' || reached.includes(unitId);
      return papersOfUnit(kind).filter((paper) => {
        const { forLeaders, onlyFor, unnamedFor = [] } = offerOf(paper);
        if (!readsWhole(actor, paper, unit, now)) return false;
        if (onlyFor) return isWithin(unitsReached(actor, [...onlyFor, ...unnamedFor], now, units));
        return isWithin(organised) || (isLeader && forLeaders);
      });
    };
    const today = localDateOf(now);
    return succeed({
      year: calendarOf(now).year,
      units: inTreeOrder(units.filter((unit) => exists(unit, today)))
        .map((unit) => {
          const { unitId, name, kind } = unit;
          return { unitId, name, kind, papers: papersFor(unit) };
        })
        .filter(({ papers }) => papers.length > 0),
    });
  },
});
