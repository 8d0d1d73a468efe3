import { planDiscardDraft } from '@shared/contract/plan';
import { refuse, succeed } from '@shared/domain/outcome';
import { implement } from '../implement';
import { draftToChange } from './draft-to-change';

export const discardDraft = implement(planDiscardDraft, {
  load: ({ draftId }, { store }) => store.plans.draft(draftId),
  handle: async ({ actor, input: { revision }, loaded, now, deps: { store } }) => {
    const seen = draftToChange(loaded, actor, revision);
    if (!seen.ok) return seen;
    const entry = {
      at: now,
      by: actor.memberId,
      action: 'discarded',
      before: { state: 'open' },
      after: { state: 'discarded' },
    };
    const content = { ...seen.data, state: 'discarded' as const };
    const written = await store.plans.rewriteDraft(seen.data, content, entry);
    return written ? succeed({ discarded: true }) : refuse('DRAFT_CHANGED', {});
  },
});
