import { planGetDraft } from '@shared/contract/plan';
import { refuse, succeed } from '@shared/domain/outcome';
import { implement } from '../implement';

export const getDraft = implement(planGetDraft, {
  load: ({ draftId }, { store }) => store.plans.draft(draftId),
  handle: async ({ actor, loaded: draft }) =>
    draft?.officeId === actor.officeId ? succeed(draft) : refuse('NOT_FOUND', {}),
});
