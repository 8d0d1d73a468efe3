import { Dialog } from '@/ui';

export interface AfterwardsDialogProps {
  open: boolean;
  onAgree: () => void;
  onClose: () => void;
}

/** Whoever puts an activity down that is over says so: an end that has passed is more often a slip. */
export function AfterwardsDialog({ open, onAgree, onClose }: AfterwardsDialogProps) {
  return (
    <Dialog
      open={open}
      title="这次活动已经结束，要补记吗？"
      note="名单按活动当天的人员生成，到场情况由您按纸质签到表登记，不会提醒任何人"
      act={{ word: '补记', onTap: onAgree }}
      backWord="改时间"
      onClose={onClose}
    />
  );
}
