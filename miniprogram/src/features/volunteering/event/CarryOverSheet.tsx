import type { EventView } from '@shared/contract/volunteering-fields';
import { clockOf, instantOf, localDateOf } from '@shared/domain/time';
import { useState } from 'react';
import { useAct } from '@/features/remote';
import { serverNow } from '@/platform/clock';
import { replacePage } from '@/platform/navigation';
import { newRequestId } from '@/platform/request-id';
import { DateField, FieldError, Sheet, showToast, TextField, TimeField } from '@/ui';

export interface CarryOverSheetProps {
  view: EventView;
  onClose: () => void;
}

/** Plans a called-off event anew; everybody keeps their turn and is asked again. */
export function CarryOverSheet({ view, onClose }: CarryOverSheetProps) {
  const { activity } = view;
  const carry = useAct('volunteering.carryOver');
  const [requestId] = useState(newRequestId);
  const [date, setDate] = useState('');
  const [start, setStart] = useState(clockOf(activity.startsAt));
  const [place, setPlace] = useState(activity.place);
  const [problem, setProblem] = useState('');
  const submit = async () => {
    const startsAt = date ? instantOf(date, start) : undefined;
    if (startsAt === undefined) return setProblem('请选择新的日期和开始时间');
    const result = await carry.run({ activityId: activity.id, requestId, startsAt, place });
    if (!result.ok) return setProblem(result.error.message);
    showToast('已建好新的草稿，发布后请大家确认');
    onClose();
    replacePage('volunteerEvent', { e: result.data.activity.id });
  };
  return (
    <Sheet
      open
      title="改到新的日期"
      note="先建草稿，班次和名额不变；发布后按原来的顺序请大家确认"
      act={{ word: '建新草稿', onTap: submit, busyText: '正在新建' }}
      onClose={onClose}
    >
      <DateField label="日期" value={date} min={localDateOf(serverNow())} onChange={setDate} />
      <TimeField label="开始" value={start} onChange={setStart} />
      <TextField label="地点" value={place} maxLength={40} onChange={setPlace} />
      {problem && <FieldError>{problem}</FieldError>}
    </Sheet>
  );
}
