import { ORGANISERS } from '@shared/contract/organisers';
import { reportsChoices } from '@shared/contract/reports';
import { succeed } from '@shared/domain/outcome';
import { offerOf, papersOfUnit } from '@shared/domain/papers/offers';
import { holdsRole, unitsReached } from '@shared/domain/people/rights';
import { exists } from '@shared/domain/people/stays';
import { inTreeOrder } from '@shared/domain/people/tree-order';
import { calendarOf, localDateOf } from '@shared/domain/time';
import { implement } from './implement';

export const choices = implement(reportsChoices, {
  load: async () => undefined,
  handle: async ({ actor, now, deps: { store } }) => {
    const units = await store.organisation.units(actor.officeId);
    const organised = unitsReached(actor, ORGANISERS, now, units);
    const isLeader = holdsRole(actor, ['leader'], now);
    const papersFor = ({ unitId, kind }: (typeof units)[number]) => {
      const isWithin = (reached: typeof organised) =>
        reached === 'office' || reached.includes(unitId);
      return papersOfUnit(kind).filter((paper) => {
        const { forLeaders, onlyFor } = offerOf(paper);
        if (onlyFor) return isWithin(unitsReached(actor, onlyFor, now));
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
