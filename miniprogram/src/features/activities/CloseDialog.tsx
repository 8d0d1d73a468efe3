import type { AttendanceCounts } from '@shared/domain/activity/schema';
import { useAct } from '@/features/remote';
import { Dialog, showToast } from '@/ui';
import { closingConsequence } from './closing';

export interface CloseDialogProps {
  activityId: string;
  /** Undefined while they are not known: then nothing is promised about them. */
  counts: AttendanceCounts | undefined;
  open: boolean;
  onDone: () => void;
  /** The sentence of a refusal, empty when all went well; the dialog is gone by then. */
  onProblem: (sentence: string) => void;
}

/** Asks whether to end check-in, and says what that means for those who have not come. */
export function CloseDialog({ activityId, counts, open, onDone, onProblem }: CloseDialogProps) {
  const close = useAct('activities.close');
  const run = async () => {
    const result = await close.run({ activityId });
    onDone();
    onProblem(result.ok ? '' : `没有结束签到：${result.error.message}`);
    if (result.ok) showToast(`已结束签到，实到${result.data.counts.present}人`);
  };
  return (
    <Dialog
      open={open}
      title="结束签到？"
      note={counts ? closingConsequence(counts) : '结束后不能再登记'}
      act={{ word: '结束签到', busyText: '正在结束', onTap: run }}
      backWord="再等等"
      onClose={onDone}
    />
  );
}
