import type { InputOf } from '@shared/contract';
import type { ActivityCard, OwnAttendance } from '@shared/contract/activities';
import { leaveClassLabels } from '@shared/domain/activity/labels';
import type { CorrectionOutcome } from '@shared/domain/asks/schema';
import { correctionWords } from '@shared/domain/asks/words';
import type { LeaveClass } from '@shared/domain/attendance/schema';
import { useState } from 'react';
import { useAct } from '@/features/remote';
import { newRequestId } from '@/platform/request-id';
import { FieldError, RadioGroup, Sheet, showToast, TextArea } from '@/ui';
import { type AskName, outcomesFor } from './own-choices';

type Asked = InputOf<'asks.create'>['ask'];

const LONGEST = 60;

const classes: ReadonlyArray<{ key: LeaveClass; label: string }> = [
  { key: 'official', label: leaveClassLabels.official },
  { key: 'personal', label: leaveClassLabels.personal },
  { key: 'sick', label: leaveClassLabels.sick },
];

const FACES: Readonly<Record<AskName, { title: string; note: string; act: string }>> = {
  leave: {
    title: '向支部请假',
    note: '只选类别，不用写事由和病情。支部同意后记为请假',
    act: '提交请假',
  },
  late_entry: {
    title: '申请补签',
    note: '支部核实后补记为实到，会注明补签',
    act: '提交补签申请',
  },
  correction: {
    title: '申请更正',
    note: '支部核实后更正，原来的记录保留',
    act: '提交更正申请',
  },
};

interface AskSheetProps {
  name: AskName;
  activity: ActivityCard;
  mine: OwnAttendance;
  onClose: () => void;
}

/** Asks the branch for one thing. Keyed by what is asked: it starts empty. */
export function AskSheet({ name, activity, mine, onClose }: AskSheetProps) {
  const outcomes = outcomesFor({ activity, mine });
  const [requestId] = useState(newRequestId);
  const [leaveClass, setLeaveClass] = useState<LeaveClass>('official');
  const [wanted, setWanted] = useState<CorrectionOutcome>(outcomes[0] ?? 'present');
  const [reason, setReason] = useState('');
  const [error, setError] = useState('');
  const [problem, setProblem] = useState('');
  const create = useAct('asks.create');
  const face = FACES[name];
  const asked: Record<AskName, Asked> = {
    leave: { name: 'leave', class: leaveClass },
    late_entry: { name: 'late_entry', reason },
    correction: { name: 'correction', wanted, reason },
  };
  const run = async () => {
    if (name !== 'leave' && !reason.trim()) return setError('请写明情况，支部据此核实');
    const result = await create.run({ activityId: activity.id, requestId, ask: asked[name] });
    if (!result.ok) return setProblem(`没有提交：${result.error.message}`);
    showToast('已提交，支部答复后会显示在这里');
    onClose();
  };
  return (
    <Sheet
      open
      title={face.title}
      note={face.note}
      act={{ word: face.act, busyText: '正在提交', onTap: run }}
      onClose={onClose}
    >
      {name === 'leave' && (
        <RadioGroup label="类别" items={classes} value={leaveClass} onChange={setLeaveClass} />
      )}
      {name === 'correction' && (
        <RadioGroup
          label="应当记为"
          items={outcomes.map((key) => ({ key, label: correctionWords[key] }))}
          value={wanted}
          onChange={setWanted}
        />
      )}
      {name !== 'leave' && (
        <TextArea
          label="情况"
          help={`${LONGEST}字以内，只有支部能看到，不写病情`}
          error={error || undefined}
          maxLength={LONGEST}
          value={reason}
          onChange={(text) => {
            setReason(text);
            setError('');
          }}
        />
      )}
      {problem && <FieldError>{problem}</FieldError>}
    </Sheet>
  );
}
