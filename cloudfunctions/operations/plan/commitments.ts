import { planCommitments } from '@shared/contract/plan';
import { refuse, succeed } from '@shared/domain/outcome';
import { isYearOver, NOTHING_DECIDED, yearStateOf } from '@shared/domain/plan/year-state';
import { implement, nothingToLoad } from '../implement';

export const commitments = implement(planCommitments, {
  load: nothingToLoad,
  handle: async ({ actor: { officeId }, input: { year: asked }, now, deps: { store } }) => {
    const plan =
      asked === undefined
        ? await store.plans.inForce(officeId, now)
        : await store.plans.ofYear(officeId, asked);
    if (!plan) return refuse('PLAN_NOT_IN_FORCE', {});
    const { year } = plan;
    const end = isYearOver(year, now)
      ? await store.planYears.endOf(officeId, year)
      : NOTHING_DECIDED;
    const items = plan.text.sections.flatMap((section) => section.items);
    const state = yearStateOf(year, end, now);
    return succeed({ year, state, items, commitments: plan.commitments });
  },
});
