import { planCarryOver } from '@shared/contract/plan';
import { refuse } from '@shared/domain/outcome';
import { implement } from '../implement';
import { carryView } from './carry-view';

export const carryOver = implement(planCarryOver, {
  load: ({ draftId }, { store }) => store.plans.draft(draftId),
  handle: async ({ actor: { officeId }, loaded: draft, deps: { store } }) => {
    if (draft?.officeId !== officeId) return refuse('NOT_FOUND', {});
    const { year } = draft.text;
    return carryView(draft, year === null ? undefined : await store.plans.before(officeId, year));
  },
});
