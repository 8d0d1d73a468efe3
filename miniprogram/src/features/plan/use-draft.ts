import type { DraftChange, PlanDraft } from '@shared/domain/plan/draft-schema';
import { useState } from 'react';
import { type Remote, useAct, useOperation } from '@/features/remote';
import type { CallFailure } from '@/platform/call';

/** What went wrong, for the person; undefined when nothing did. */
export type Problem = string | undefined;

export interface Review {
  remote: Remote<'plan.getDraft'>;
  /** The newest that is known: what was read, or what the last act gave. */
  draft: PlanDraft | undefined;
  revise: (change: DraftChange) => Promise<Problem>;
  confirm: () => Promise<Problem>;
  discard: () => Promise<Problem>;
}

const newest = (read: PlanDraft | undefined, acted: PlanDraft | undefined) =>
  read && acted ? (acted.revision > read.revision ? acted : read) : (read ?? acted);

/** What the refusal alone does not say: how to go on. */
const wayOn: Partial<Record<CallFailure['code'], string>> = {
  PLAN_YEAR_IN_FORCE: '年份读错的，请先改年份；确是这一年的，请放弃这份草稿',
};

const STALE: ReadonlyArray<CallFailure['code']> = ['DRAFT_CHANGED', 'DRAFT_ALREADY_DECIDED'];

/** A draft under review. When somebody else changed it, it is read again; what was typed is not lost. */
export const useDraft = (draftId: string): Review => {
  const remote = useOperation('plan.getDraft', { draftId });
  const [acted, setActed] = useState<PlanDraft>();
  const reviseDraft = useAct('plan.reviseDraft');
  const confirmDraft = useAct('plan.confirmDraft');
  const discardDraft = useAct('plan.discardDraft');
  const draft = newest(remote.data, acted);
  const seen = { draftId, revision: draft?.revision ?? 0 };

  const fail = ({ code, message }: CallFailure): Problem => {
    if (STALE.includes(code)) remote.reload();
    return [message, wayOn[code]].filter(Boolean).join('。');
  };

  return {
    remote,
    draft,
    revise: async (change) => {
      const result = await reviseDraft.run({ ...seen, change });
      if (!result.ok) return fail(result.error);
      setActed(result.data);
      return undefined;
    },
    confirm: async () => {
      const result = await confirmDraft.run(seen);
      return result.ok ? undefined : fail(result.error);
    },
    discard: async () => {
      const result = await discardDraft.run(seen);
      return result.ok ? undefined : fail(result.error);
    },
  };
};
