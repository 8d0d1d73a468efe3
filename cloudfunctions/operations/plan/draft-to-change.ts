import { refuse, succeed } from '@shared/domain/outcome';
import type { Actor } from '@shared/domain/people/rights';
import type { DraftRecord } from '../../store';

/** The draft, if it is the office's, still open, and still as the reviewer saw it. */
export const draftToChange = (draft: DraftRecord | undefined, actor: Actor, revision: number) => {
  if (draft?.officeId !== actor.officeId) return refuse('NOT_FOUND', {});
  if (draft.state !== 'open') return refuse('DRAFT_ALREADY_DECIDED', {});
  return draft.revision === revision ? succeed(draft) : refuse('DRAFT_CHANGED', {});
};

/** The draft to confirm, or the one this very request has confirmed before. */
export const draftToConfirm = (draft: DraftRecord | undefined, actor: Actor, revision: number) => {
  const again =
    draft?.officeId === actor.officeId &&
    draft.state === 'confirmed' &&
    draft.revision === revision + 1;
  const seen = again ? succeed(draft) : draftToChange(draft, actor, revision);
  if (!seen.ok) return seen;
  const { year } = seen.data.text;
  if (year === null) return refuse('PLAN_YEAR_MISSING', {});
  const count = seen.data.targets.filter(({ decision }) => decision === 'open').length;
  return count > 0
    ? refuse('PLAN_TARGETS_UNDECIDED', { count })
    : succeed({ draft: seen.data, year });
};
