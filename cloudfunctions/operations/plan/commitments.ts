import { planCommitments } from '@shared/contract/plan';
import { refuse, succeed } from '@shared/domain/outcome';
import { implement, nothingToLoad } from '../implement';

export const commitments = implement(planCommitments, {
  load: nothingToLoad,
  handle: async ({ actor, now, deps: { store } }) => {
    const plan = await store.plans.inForce(actor.officeId, now);
    if (!plan) return refuse('PLAN_NOT_IN_FORCE', {});
    const items = plan.text.sections.flatMap((section) => section.items);
    return succeed({ year: plan.year, items, commitments: plan.commitments });
  },
});
