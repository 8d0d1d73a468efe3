import { planListCommitments } from '@shared/contract/commitments';
import { boardDay } from '@shared/domain/board/units';
import { refuse, succeed } from '@shared/domain/outcome';
import { holdsFrom } from '@shared/domain/plan/change-commitments';
import { listCommitments as listed } from '@shared/domain/plan/commitment-list';
import { withdrawnOn } from '@shared/domain/plan/commitments-on';
import { implement, nothingToLoad } from '../implement';

export const listCommitments = implement(planListCommitments, {
  load: nothingToLoad,
  handle: async ({ actor: { officeId }, input: { year }, now, deps: { store } }) => {
    const [plan, units] = await Promise.all([
      year === undefined ? store.plans.inForce(officeId, now) : store.plans.ofYear(officeId, year),
      store.organisation.units(officeId),
    ]);
    if (!plan) return refuse('PLAN_NOT_IN_FORCE', {});
    const kinds = new Map(units.map(({ unitId, kind }) => [unitId, kind]));
    const day = boardDay(now, plan.year);
    return succeed({
      year: plan.year,
      seen: plan.history.length,
      isOpen: holdsFrom(plan.year, now).ok,
      sections: plan.text.sections,
      commitments: listed(plan, kinds, day),
      withdrawn: withdrawnOn(plan.commitments, plan.changes, `${plan.year}-12-31`),
      units: units.map(({ unitId, name, kind }) => ({ id: unitId, name, kind })),
    });
  },
});
