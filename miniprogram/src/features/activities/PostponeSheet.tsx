import type { ActivityCard } from '@shared/contract/activities';
import { localDateOf } from '@shared/domain/time';
import { useState } from 'react';
import { useAct } from '@/features/remote';
import { serverNow } from '@/platform/clock';
import { newRequestId } from '@/platform/request-id';
import { Box, DateField, FieldError, Sheet, showToast, TextField, TimeField } from '@/ui';
import { type Moving, type MovingErrors, movingOf, readMoving, withStartMoved } from './postponing';

export interface PostponeSheetProps {
  activity: ActivityCard;
  onClose: () => void;
}

const PLACE_MAX = 40;
const REASON_MAX = 60;

/** Moves a published activity to another time or place, with a reason its members read. */
export function PostponeSheet({ activity, onClose }: PostponeSheetProps) {
  const postpone = useAct('activities.postpone');
  const [requestId] = useState(newRequestId);
  const [moving, setMoving] = useState(() => movingOf(activity));
  const [errors, setErrors] = useState<MovingErrors>({});
  const [problem, setProblem] = useState('');
  const set = (next: Moving) => {
    setMoving(next);
    setErrors({});
    setProblem('');
  };
  const submit = async () => {
    const read = readMoving(moving, activity);
    if (!read.ok) return setErrors(read.errors);
    const { ok: _ok, ...fields } = read;
    const result = await postpone.run({ activityId: activity.id, requestId, ...fields });
    if (!result.ok) return setProblem(result.error.message);
    onClose();
    showToast('已改期，新的时间和原因会显示给参加的人');
  };
  return (
    <Sheet
      open
      title="改期"
      note="名单不变；签到开放后不能再改期"
      act={{ word: '确认改期', onTap: submit, busyText: '正在改期' }}
      onClose={onClose}
      closeWord="先不改期"
    >
      <DateField
        label="日期"
        value={moving.date}
        min={localDateOf(serverNow())}
        error={errors.date}
        onChange={(date) => set({ ...moving, date })}
      />
      <Box className="row row--3 row--top">
        <Box className="grow">
          <TimeField
            label="开始"
            value={moving.start}
            error={errors.start}
            onChange={(start) => set(withStartMoved(moving, start))}
          />
        </Box>
        <Box className="grow">
          <TimeField
            label="结束"
            value={moving.end}
            error={errors.end}
            onChange={(end) => set({ ...moving, end })}
          />
        </Box>
      </Box>
      <TextField
        label="地点"
        value={moving.place}
        maxLength={PLACE_MAX}
        error={errors.place}
        onChange={(place) => set({ ...moving, place })}
      />
      <TextField
        label="原因"
        help={`${REASON_MAX}字以内，参加的人会看到`}
        value={moving.reason}
        maxLength={REASON_MAX}
        error={errors.reason}
        onChange={(reason) => set({ ...moving, reason })}
      />
      {problem && <FieldError>{problem}</FieldError>}
    </Sheet>
  );
}
