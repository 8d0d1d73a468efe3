import { planConfirmDraft } from '@shared/contract/plan';
import { refuse, succeed } from '@shared/domain/outcome';
import type { Actor } from '@shared/domain/people/rights';
import { withCarried } from '@shared/domain/plan/carried-commitments';
import { standingCarries } from '@shared/domain/plan/carry-over';
import { commitmentsOfDraft } from '@shared/domain/plan/commitments-of-draft';
import { type DraftRecord, planIdOf, type Store } from '../../store';
import { implement } from '../implement';
import { draftToConfirm } from './draft-to-change';

/** What the plan begins with: its own words, and what was carried over from the plan before. */
const begunWith = async (store: Store, { officeId }: Actor, draft: DraftRecord, year: number) => {
  const begun = commitmentsOfDraft(draft);
  if (draft.carried.length === 0) return begun;
  const [earlier, units] = await Promise.all([
    store.plans.before(officeId, year),
    store.organisation.units(officeId),
  ]);
  if (!earlier) return begun;
  const firstDay = `${year}-01-01`;
  const standing = units.filter(({ validTo }) => validTo === null || validTo >= firstDay);
  return withCarried({
    begun,
    text: draft.text,
    earlier,
    decisions: standingCarries(draft.carried, earlier.year, draft.text),
    unitIds: new Set(standing.map(({ unitId }) => unitId)),
  });
};

/**
 * The draft is closed first, as it was seen, so that no later change of it can be lost; then the plan
 * is written under the id of its year. A retry finds the draft closed and writes what is missing. Of
 * two drafts for one year the database takes the first; the other is opened again.
 */
export const confirmDraft = implement(planConfirmDraft, {
  load: ({ draftId }, { store }) => store.plans.draft(draftId),
  handle: async ({ actor, input: { draftId, revision }, loaded, now, deps: { store } }) => {
    const seen = draftToConfirm(loaded, actor, revision);
    if (!seen.ok) return seen;
    const { draft, year } = seen.data;
    const { text, targets } = draft;
    const { officeId, memberId } = actor;
    const entry = {
      at: now,
      by: memberId,
      action: 'confirmed',
      before: { state: draft.state },
      after: { state: 'confirmed', year },
    };
    const standing = await store.plans.ofYear(officeId, year);
    if (standing && standing.draftId !== draftId) return refuse('PLAN_YEAR_IN_FORCE', { year });
    if (draft.state === 'open') {
      const closed = { text, targets, state: 'confirmed' as const };
      if (!(await store.plans.rewriteDraft(draft, closed, entry)))
        return refuse('DRAFT_CHANGED', {});
    }
    const commitments = await begunWith(store, actor, draft, year);
    const id = planIdOf(officeId, year);
    const plan = {
      id,
      officeId,
      year,
      draftId,
      text,
      commitments,
      changes: [],
      decisions: [],
      history: [entry],
    };
    if (!(await store.plans.add(plan))) {
      const first = await store.plans.ofYear(officeId, year);
      if (first?.draftId !== draftId) {
        await store.plans.reopenDraft(draftId, { ...entry, action: 'reopened' });
        return refuse('PLAN_YEAR_IN_FORCE', { year });
      }
    }
    const items = text.sections.flatMap((section) => section.items).length;
    return succeed({ year, items, commitments: commitments.length });
  },
});
