import type { InputOf } from '@shared/contract';
import { useState } from 'react';
import { type Remote, useAct } from '@/features/remote';
import { newRequestId } from '@/platform/request-id';
import { showToast } from '@/ui';
import type { Problem } from '../use-draft';

export type Act = InputOf<'plan.changeCommitments'>['act'];

export type Change = (act: Act, reason: string, done: string) => Promise<Problem>;

/**
 * Changes the commitments as they were seen. A request that was not answered is sent again as the same
 * one; when somebody else changed the list it is read again, and what was typed stays.
 */
export const useChange = ({ data, reload }: Remote<'plan.listCommitments'>): Change => {
  const { run } = useAct('plan.changeCommitments');
  const [requestId, setRequestId] = useState(newRequestId);
  return async (act, reason, done) => {
    if (!data) return '举措清单还没有读到，请稍后再试';
    if (!reason.trim()) return '请填写原因';
    const { year, seen } = data;
    const result = await run({ requestId, year, seen, reason, act });
    if (!result.ok) {
      if (result.error.code === 'PLAN_CHANGED') reload();
      return result.error.message;
    }
    setRequestId(newRequestId());
    showToast(done);
    return undefined;
  };
};
