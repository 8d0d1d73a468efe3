import type { ActivityCard } from '@shared/contract/activities';
import type { RosterRow } from '@shared/contract/attendance';
import { clockOf, instantOf, localDateOf } from '@shared/domain/time';
import { useState } from 'react';
import { useAct } from '@/features/remote';
import { serverNow } from '@/platform/clock';
import { Sheet, showToast, TimeField } from '@/ui';

interface LeftEarlySheetProps {
  activity: ActivityCard;
  row: RosterRow;
  onClose: () => void;
}

/** Notes when somebody left before the end. */
export function LeftEarlySheet({ activity, row, onClose }: LeftEarlySheetProps) {
  const act = useAct('attendance.leftEarly');
  const { id, startsAt, endsAt } = activity;
  const leftAt = row.presence?.leftAt ?? null;
  const [time, setTime] = useState(
    leftAt === null && serverNow() >= endsAt ? '' : clockOf(leftAt ?? serverNow()),
  );
  const [error, setError] = useState('');
  const run = async () => {
    const at = time ? instantOf(localDateOf(startsAt), time) : undefined;
    if (at === undefined) return setError('请选择离开的时间');
    const result = await act.run({ activityId: id, memberId: row.memberId, leftAt: at });
    if (!result.ok) return setError(result.error.message);
    showToast(`已登记${row.name} ${time}早退`);
    onClose();
  };
  return (
    <Sheet
      open
      title={`登记 ${row.name} 早退`}
      note="仍算实到，早退单独统计"
      act={{ word: '登记早退', busyText: '正在登记', onTap: run }}
      onClose={onClose}
    >
      <TimeField
        label="离开时间"
        value={time}
        error={error || undefined}
        onChange={(value) => {
          setTime(value);
          setError('');
        }}
      />
    </Sheet>
  );
}
