import type { RosterRow } from '@shared/contract/attendance';
import type { Arrival } from '@shared/domain/attendance/schema';
import { useState } from 'react';
import { idOf, theQueue, useKept } from '@/features/queue';
import { useAct } from '@/features/remote';
import { showToast } from '@/ui';
import { enterKept } from './enter-kept';
import { keptEntriesOf } from './kept-entries';

/** What was put down last: one person, or everyone of a sheet. */
export interface LastEntered {
  words: string;
  /** Each is taken back by itself. */
  requestIds: readonly string[];
}

export interface Entry {
  /** Enters one person, now or once the network is back; on a refusal the row says why. */
  enter: (row: RosterRow, arrival: Arrival) => Promise<void>;
  /** By member: why the last try did not go through. */
  problems: Readonly<Record<string, string>>;
  /** Entered on this phone, and not sent yet. */
  waiting: ReadonlySet<string>;
  /** What was put down last; can be taken back. */
  last: LastEntered | undefined;
  noteLast: (last: LastEntered) => void;
  undo: () => Promise<void>;
  forgetLast: () => void;
}

/** 代为登记 by one touch, with a way back. */
export const useEntry = (activityId: string): Entry => {
  const undoAct = useAct('attendance.undo');
  const { acts } = useKept();
  const kept = keptEntriesOf(acts, activityId);
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [last, setLast] = useState<LastEntered>();

  const setProblem = (memberId: string, sentence: string) =>
    setProblems((before) => ({ ...before, [memberId]: sentence }));

  /** The organiser acts on what they have read: entries of this person that were not taken. */
  const forgetRefused = (memberId: string) => {
    for (const act of acts) {
      const { input } = act;
      if (!('memberIds' in input) || act.state.name !== 'refused') continue;
      if (input.activityId === activityId && input.memberIds.join() === memberId) {
        theQueue().drop(idOf(act));
      }
    }
  };

  const enter: Entry['enter'] = async ({ memberId, name }, arrival) => {
    forgetRefused(memberId);
    const entered = await enterKept(
      { activityId, memberIds: [memberId], method: 'organiser_entry', arrival },
      [name],
    );
    if (entered.name === 'refused') return setProblem(memberId, `没有登记上：${entered.reason}`);
    setProblem(memberId, '');
    if (entered.name === 'kept') return;
    if (entered.entered.includes(memberId)) {
      const words = `已为${name}登记${arrival === 'late' ? '（迟到）' : ''}`;
      return setLast({ words, requestIds: [entered.requestId] });
    }
    showToast(`${name}此前已签到`, 'info');
  };

  const undo = async () => {
    if (!last) return;
    let people = 0;
    for (const requestId of last.requestIds) {
      const result = await undoAct.run({ activityId, requestId });
      if (!result.ok) return showToast(`没有撤回：${result.error.message}`, 'alert');
      people += result.data.undone.length;
    }
    setLast(undefined);
    showToast(`已撤回${people}人的登记`);
  };

  return {
    enter,
    problems: { ...kept.problems, ...problems },
    waiting: kept.waiting,
    last,
    noteLast: setLast,
    undo,
    forgetLast: () => setLast(undefined),
  };
};
