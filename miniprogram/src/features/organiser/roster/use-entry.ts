import type { RosterRow } from '@shared/contract/attendance';
import type { Arrival } from '@shared/domain/attendance/schema';
import { useRef, useState } from 'react';
import { useAct } from '@/features/remote';
import { newRequestId } from '@/platform/request-id';
import { showToast } from '@/ui';

/** Why an entry taken back at once is struck; the person reads it. */
const UNDO_REASON = '登记有误，当场撤回';

export interface Entry {
  /** Enters one person; on failure the row says why and the same request can be sent again. */
  enter: (row: RosterRow, arrival: Arrival) => Promise<void>;
  /** By member: why the last try did not go through. */
  problems: Readonly<Record<string, string>>;
  /** Whom the last touch entered; can be taken back. */
  last: { memberId: string; name: string; arrival: Arrival } | undefined;
  undo: () => Promise<void>;
  forgetLast: () => void;
}

/** 代为登记 by one touch, with a way back. */
export const useEntry = (activityId: string): Entry => {
  const enterAct = useAct('attendance.enter');
  const strike = useAct('attendance.strikeOut');
  const requests = useRef(new Map<string, string>());
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [last, setLast] = useState<Entry['last']>();

  const setProblem = (memberId: string, sentence: string) =>
    setProblems((before) => ({ ...before, [memberId]: sentence }));

  const enter: Entry['enter'] = async ({ memberId, name }, arrival) => {
    // A touch that got no answer may have arrived: the same number again finds the same entry.
    const requestId = requests.current.get(memberId) ?? newRequestId();
    requests.current.set(memberId, requestId);
    const result = await enterAct.run({
      activityId,
      memberIds: [memberId],
      method: 'organiser_entry',
      arrival,
      requestId,
    });
    if (!result.ok) return setProblem(memberId, `没有登记上：${result.error.message}`);
    requests.current.delete(memberId);
    setProblem(memberId, '');
    if (result.data.entered.includes(memberId)) return setLast({ memberId, name, arrival });
    showToast(`${name}此前已签到`, 'info');
  };

  const undo = async () => {
    if (!last) return;
    const result = await strike.run({ activityId, memberId: last.memberId, reason: UNDO_REASON });
    if (!result.ok) return showToast(`没有撤回：${result.error.message}`, 'alert');
    setLast(undefined);
    showToast(`已撤回${last.name}的登记`);
  };

  return { enter, problems, last, undo, forgetLast: () => setLast(undefined) };
};
