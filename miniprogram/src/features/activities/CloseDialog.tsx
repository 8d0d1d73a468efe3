import { useAct } from '@/features/remote';
import { Dialog, showToast } from '@/ui';

export interface CloseDialogProps {
  activityId: string;
  /** People still expected, who become absent. */
  waiting: number;
  open: boolean;
  onClose: () => void;
}

/** Asks once before the roster is closed for good. */
export function CloseDialog({ activityId, waiting, open, onClose }: CloseDialogProps) {
  const close = useAct('activities.close');
  const submit = async () => {
    const result = await close.run({ activityId });
    onClose();
    if (result.ok) showToast(`已结束签到，实到${result.data.counts.present}人`);
    else showToast(result.error.message, 'alert');
  };
  const note = waiting > 0 ? `未到的${waiting}人将记为缺席，` : '';
  return (
    <Dialog
      open={open}
      title="结束签到？"
      note={`${note}结束后不能再登记或更改`}
      act={{ word: '结束签到', onTap: submit, busyText: '正在结束' }}
      backWord="再等等"
      onClose={onClose}
    />
  );
}
