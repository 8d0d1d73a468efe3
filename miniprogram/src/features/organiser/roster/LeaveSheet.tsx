import type { RosterRow } from '@shared/contract/attendance';
import { leaveClassLabels } from '@shared/domain/activity/labels';
import type { LeaveClass } from '@shared/domain/attendance/schema';
import { useState } from 'react';
import { FieldError, RadioGroup, Sheet, showToast } from '@/ui';
import { keptWords, leaveKept } from './enter-kept';
import type { LastEntered } from './use-entry';

const classes: ReadonlyArray<{ key: LeaveClass; label: string }> = [
  { key: 'official', label: leaveClassLabels.official },
  { key: 'personal', label: leaveClassLabels.personal },
  { key: 'sick', label: leaveClassLabels.sick },
];

interface LeaveSheetProps {
  activityId: string;
  row: RosterRow;
  onEntered: (last: LastEntered) => void;
  onClose: () => void;
}

/** Puts one person on leave who told the organiser: the class alone. */
export function LeaveSheet({ activityId, row, onEntered, onClose }: LeaveSheetProps) {
  const [leaveClass, setLeaveClass] = useState<LeaveClass>('official');
  const [problem, setProblem] = useState('');
  const { memberId, name } = row;
  const run = async () => {
    const input = { activityId, memberIds: [memberId], class: leaveClass };
    const outcome = await leaveKept(input, [name]);
    if (outcome.name === 'refused') return setProblem(`没有登记上：${outcome.reason}`);
    if (outcome.name === 'kept') showToast(keptWords(1));
    else if (outcome.entered.length === 0) showToast(`${name}此前已登记`, 'info');
    else {
      const words = `已登记${name}${leaveClassLabels[leaveClass]}`;
      onEntered({ words, requestIds: [outcome.requestId] });
    }
    onClose();
  };
  return (
    <Sheet
      open
      title={`登记 ${name} 请假`}
      note="只记类别，不写事由和病情"
      act={{ word: '登记请假', busyText: '正在登记', onTap: run }}
      onClose={onClose}
    >
      <RadioGroup label="类别" items={classes} value={leaveClass} onChange={setLeaveClass} />
      {problem && <FieldError>{problem}</FieldError>}
    </Sheet>
  );
}
