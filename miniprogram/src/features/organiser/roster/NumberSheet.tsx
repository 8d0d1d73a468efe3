import { leaveClassLabels } from '@shared/domain/activity/labels';
import type { LeaveClass } from '@shared/domain/attendance/schema';
import { Box, Button, FieldError, Segmented, Sheet, TextArea } from '@/ui';
import { SheetPreview } from './SheetPreview';
import { type SheetEntryOf, useSheetEntry } from './use-sheet-entry';
import '../choices.scss';

const classes: ReadonlyArray<{ key: LeaveClass; label: string }> = [
  { key: 'official', label: leaveClassLabels.official },
  { key: 'personal', label: leaveClassLabels.personal },
  { key: 'sick', label: leaveClassLabels.sick },
];

interface NumberSheetProps extends SheetEntryOf {
  onByName: () => void;
}

/** Enters a signed sheet by the numbers of its lines; the names are shown before anything happens. */
export function NumberSheet({ onByName, ...of }: NumberSheetProps) {
  const entry = useSheetEntry(of);
  const { text, error, plan, people, problem, canSubmit } = entry;
  const leaveUnnamed = plan.leave.some(({ class: each }) => each === null);
  return (
    <Sheet
      open
      title="按编号登记"
      note="照着纸质签到表，写下签名的行号，与扫码签到效果相同"
      act={{
        word: canSubmit ? `登记${people}人` : text.trim() ? '请先改正行号' : '请先写下行号',
        busyText: '正在登记',
        disabled: !canSubmit,
        onTap: entry.submit,
      }}
      onClose={of.onClose}
    >
      <Button kind="quiet" small onTap={onByName}>
        改为按姓名勾选
      </Button>
      <TextArea
        label="行号"
        focus
        help="例如：1-12、14、17 请假、20 迟到"
        error={error || undefined}
        value={text}
        maxLength={300}
        onChange={entry.setText}
      />
      {leaveUnnamed && (
        <Box className="stack-1">
          <Box className="t-sub">没有写类别的请假，记为</Box>
          <Segmented
            choose
            label="没有写类别的请假，记为"
            items={classes}
            value={entry.unnamedLeave}
            onChange={entry.setUnnamedLeave}
          />
        </Box>
      )}
      {text.trim() && !error && <SheetPreview plan={plan} unnamedLeave={entry.unnamedLeave} />}
      {problem && <FieldError>{problem}</FieldError>}
    </Sheet>
  );
}
