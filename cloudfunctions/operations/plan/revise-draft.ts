import { planReviseDraft } from '@shared/contract/plan';
import { refuse, succeed } from '@shared/domain/outcome';
import { reviseDraft as applyChange } from '@shared/domain/plan/draft';
import { implement } from '../implement';
import { draftToChange } from './draft-to-change';

export const reviseDraft = implement(planReviseDraft, {
  load: ({ draftId }, { store }) => store.plans.draft(draftId),
  handle: async ({ actor, input: { revision, change }, loaded, now, deps: { store } }) => {
    const seen = draftToChange(loaded, actor, revision);
    if (!seen.ok) return seen;
    const revised = applyChange(seen.data, change);
    if (!revised.ok) return revised;
    const content = { ...revised.data, state: 'open' as const };
    const entry = { at: now, by: actor.memberId, action: change.kind, after: { ...change } };
    const written = await store.plans.rewriteDraft(seen.data, content, entry);
    return written
      ? succeed({ ...seen.data, ...content, revision: revision + 1 })
      : refuse('DRAFT_CHANGED', {});
  },
});
