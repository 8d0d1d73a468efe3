import { useState } from 'react';
import { useAct } from '@/features/remote';
import { Sheet, showToast, TextField } from '@/ui';

export interface CancelSheetProps {
  activityId: string;
  open: boolean;
  onClose: () => void;
}

const LONGEST = 60;

/** Calls an activity off, with a reason that its members read. */
export function CancelSheet({ activityId, open, onClose }: CancelSheetProps) {
  const cancel = useAct('activities.cancel');
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string>();
  const submit = async () => {
    if (!reason.trim()) {
      setError('请写明原因，参加的人会看到');
      return;
    }
    const result = await cancel.run({ activityId, reason });
    if (!result.ok) {
      setError(result.error.message);
      return;
    }
    onClose();
    showToast('已取消，原因会显示给参加的人');
  };
  return (
    <Sheet
      open={open}
      title="取消这场活动"
      note="取消后不能恢复，也不计入要点，已有的签到一并作废"
      act={{ word: '取消活动', onTap: submit, busyText: '正在取消' }}
      onClose={onClose}
      closeWord="先不取消"
    >
      <TextField
        label="原因"
        help={`${LONGEST}字以内，参加的人会看到`}
        value={reason}
        maxLength={LONGEST}
        error={error}
        onChange={(text) => {
          setReason(text);
          setError(undefined);
        }}
      />
    </Sheet>
  );
}
