import type { RosterRow } from '@shared/contract/attendance';
import type { LeaveClass } from '@shared/domain/attendance/schema';
import { readSheetEntry, sheetEntrySentence } from '@shared/domain/attendance/sheet-entry';
import { useState } from 'react';
import { showToast } from '@/ui';
import { type Entered, enterKept, keptWords, leaveKept } from './enter-kept';
import { peopleIn, type SheetPlan, type SheetStep, sheetPlanOf, stepsOf } from './sheet-plan';
import type { LastEntered } from './use-entry';

const nothing: SheetPlan = { signed: [], late: [], leave: [], already: [], unknown: [] };

export interface SheetEntryOf {
  activityId: string;
  rows: readonly RosterRow[];
  waiting: ReadonlySet<string>;
  onEntered: (last: LastEntered) => void;
  onClose: () => void;
}

const run = (activityId: string, step: SheetStep): Promise<Entered> => {
  const memberIds = step.rows.map(({ memberId }) => memberId);
  const names = step.rows.map(({ name }) => name);
  return step.name === 'leave'
    ? leaveKept({ activityId, memberIds, class: step.class }, names)
    : enterKept({ activityId, memberIds, method: 'paper_sheet', arrival: step.arrival }, names);
};

/** What is written down from a signed sheet, whom it means, and entering them. */
export const useSheetEntry = ({ activityId, rows, waiting, onEntered, onClose }: SheetEntryOf) => {
  const [text, setText] = useState('');
  const [unnamedLeave, setUnnamedLeave] = useState<LeaveClass>('personal');
  const [problem, setProblem] = useState('');
  const read = readSheetEntry(text);
  const plan = read.ok ? sheetPlanOf(read.data, rows, waiting) : nothing;
  const people = peopleIn(plan);

  const submit = async () => {
    setProblem('');
    const requestIds: string[] = [];
    let entered = 0;
    let kept = 0;
    const note = () => {
      if (entered > 0) onEntered({ words: `已按纸质表登记${entered}人`, requestIds });
    };
    for (const step of stepsOf(plan, unnamedLeave)) {
      const outcome = await run(activityId, step);
      if (outcome.name === 'refused') {
        note();
        // Those who were entered stand under 此前已登记 once the list is read again.
        return setProblem(`没有全部登记上：${outcome.reason}`);
      }
      if (outcome.name === 'kept') kept += step.rows.length;
      else {
        entered += outcome.entered.length;
        requestIds.push(outcome.requestId);
      }
    }
    note();
    showToast(kept > 0 ? keptWords(kept) : `已按纸质签到表登记${entered}人`);
    onClose();
  };

  return {
    text,
    setText,
    unnamedLeave,
    setUnnamedLeave,
    problem,
    error: read.ok ? '' : sheetEntrySentence(read),
    plan,
    people,
    canSubmit: read.ok && people > 0 && plan.unknown.length === 0,
    submit,
  };
};
