import { ORGANISERS } from '@shared/contract/organisers';
import { reportsChoices } from '@shared/contract/reports';
import { succeed } from '@shared/domain/outcome';
import { isOpenTo, papersOfUnit } from '@shared/domain/papers/offers';
import { holdsRole, unitsReached } from '@shared/domain/people/rights';
import { exists } from '@shared/domain/people/stays';
import { inTreeOrder } from '@shared/domain/people/tree-order';
import { calendarOf, localDateOf } from '@shared/domain/time';
import { implement } from './implement';

export const choices = implement(reportsChoices, {
  load: async () => undefined,
  handle: async ({ actor, now, deps: { store } }) => {
    const units = await store.organisation.units(actor.officeId);
    const [organised, headed] = [ORGANISERS, ['group_head'] as const].map((roles) =>
      unitsReached(actor, roles, now, units),
    );
    const isLeader = holdsRole(actor, ['leader'], now);
    const isAmong = (reached: typeof organised, unitId: string) =>
      reached === 'office' || Boolean(reached?.includes(unitId));
    const papersFor = ({ unitId, kind }: (typeof units)[number]) => {
      const heads = isAmong(headed, unitId);
      const reader = { organises: isAmong(organised, unitId), heads, oversees: isLeader || heads };
      return papersOfUnit(kind).filter((paper) => isOpenTo(reader, paper));
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
