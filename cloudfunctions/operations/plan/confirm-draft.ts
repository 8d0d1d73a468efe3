import { planConfirmDraft } from '@shared/contract/plan';
import { refuse, succeed } from '@shared/domain/outcome';
import { commitmentsOfDraft } from '@shared/domain/plan/commitments-of-draft';
import { planIdOf } from '../../store';
import { implement } from '../implement';
import { draftToChange } from './draft-to-change';

/**
 * The plan is written first, under the id of its year: of two confirmations one is refused by the
 * database. The draft is closed after; a retry in between finds its own plan and closes it.
 */
export const confirmDraft = implement(planConfirmDraft, {
  load: ({ draftId }, { store }) => store.plans.draft(draftId),
  handle: async ({ actor, input: { draftId, revision }, loaded, now, deps: { store } }) => {
    const seen = draftToChange(loaded, actor, revision);
    if (!seen.ok) return seen;
    const { text, targets } = seen.data;
    const { year } = text;
    if (year === null) return refuse('PLAN_YEAR_MISSING', {});
    const count = targets.filter(({ decision }) => decision === 'open').length;
    if (count > 0) return refuse('PLAN_TARGETS_UNDECIDED', { count });
    const commitments = commitmentsOfDraft({ text, targets });
    const { officeId, memberId } = actor;
    const entry = { at: now, by: memberId, action: 'confirmed' };
    const id = planIdOf(officeId, year);
    const plan = {
      id,
      officeId,
      year,
      draftId,
      text,
      commitments,
      decisions: [],
      history: [entry],
    };
    if (!(await store.plans.add(plan))) {
      const standing = await store.plans.ofYear(officeId, year);
      if (standing?.draftId !== draftId) return refuse('PLAN_YEAR_IN_FORCE', { year });
    }
    await store.plans.rewriteDraft(seen.data, { text, targets, state: 'confirmed' }, entry);
    const items = text.sections.flatMap((section) => section.items).length;
    return succeed({ year, items, commitments: commitments.length });
  },
});
