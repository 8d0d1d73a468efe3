import type { ShiftCard } from '@shared/contract/volunteering-fields';
import { useState } from 'react';
import { useAct, useOperation } from '@/features/remote';
import { FieldError, Sheet, Stepper, showToast } from '@/ui';
import { withCapacity } from '../edit/event-values';

export interface CapacitySheetProps {
  activityId: string;
  shift: ShiftCard;
  onClose: () => void;
}

/** More places, or fewer: what that does to those who are in is said first. */
export function CapacitySheet({ activityId, shift, onClose }: CapacitySheetProps) {
  const event = useOperation('volunteering.event', { activityId });
  const update = useAct('volunteering.updateEvent');
  const [capacity, setCapacity] = useState(shift.capacity);
  const [problem, setProblem] = useState('');
  const over = shift.taken - capacity;
  const promoted = Math.min(capacity - shift.capacity, shift.waiting);
  const note =
    over > 0
      ? `最后${over}位按顺序转为候补，请打电话告知`
      : promoted > 0
        ? `候补的前${promoted}位按顺序递补，等本人确认`
        : '增加时候补的按顺序递补';
  const submit = async () => {
    if (!event.data) return setProblem('活动还没有读到，请稍后再试');
    const result = await update.run(withCapacity(event.data, shift.id, capacity));
    if (!result.ok) return setProblem(result.error.message);
    showToast(`名额已改为${capacity}人`);
    onClose();
  };
  return (
    <Sheet
      open
      title={`${shift.post}的名额`}
      note={note}
      act={{
        word: capacity === shift.capacity ? '名额没有变' : `改为${capacity}人`,
        onTap: submit,
        busyText: '正在保存',
        disabled: capacity === shift.capacity,
      }}
      onClose={onClose}
    >
      <Stepper label="名额" unit="人" min={1} max={1000} value={capacity} onChange={setCapacity} />
      {problem && <FieldError>{problem}</FieldError>}
    </Sheet>
  );
}
