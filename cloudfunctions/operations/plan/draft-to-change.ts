import { refuse, succeed } from '@shared/domain/outcome';
import type { Actor } from '@shared/domain/people/rights';
import type { DraftRecord } from '../../store';

/** The draft, if it is the office's, still open, and still as the reviewer saw it. */
export const draftToChange = (draft: DraftRecord | undefined, actor: Actor, revision: number) => {
  if (draft?.officeId !== actor.officeId) return refuse('NOT_FOUND', {});
  if (draft.state !== 'open') return refuse('DRAFT_ALREADY_DECIDED', {});
  return draft.revision === revision ? succeed(draft) : refuse('DRAFT_CHANGED', {});
};
