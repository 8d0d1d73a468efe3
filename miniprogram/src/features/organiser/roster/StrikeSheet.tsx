import type { RosterRow } from '@shared/contract/attendance';
import { useState } from 'react';
import { useAct } from '@/features/remote';
import { FieldError, Segmented, Sheet, showToast, TextArea } from '@/ui';
import { entryText } from './row-text';
import { REASON_MAX, type StrikeChoice, strikeReasons, writtenReason } from './strike-reason';

interface StrikeSheetProps {
  activityId: string;
  row: RosterRow;
  onClose: () => void;
}

/** Strikes one entry out, with the reason the person will read. Keyed by person: it starts empty. */
export function StrikeSheet({ activityId, row, onClose }: StrikeSheetProps) {
  const [choice, setChoice] = useState<StrikeChoice>('not_there');
  const [text, setText] = useState('');
  const [error, setError] = useState('');
  const [problem, setProblem] = useState('');
  const strike = useAct('attendance.strikeOut');
  const run = async () => {
    const reason = writtenReason(choice, text);
    if (!reason) return setError('请写明原因，例如“临时离开未返回”');
    const result = await strike.run({ activityId, memberId: row.memberId, reason });
    if (!result.ok) return setProblem(`没有划去：${result.error.message}`);
    showToast(`已划去${row.name}的签到`);
    onClose();
  };
  const entry = row.presence ? `${entryText(row.presence)}。` : '';
  return (
    <Sheet
      open
      title={`划去 ${row.name} 的签到`}
      note={`${entry}划去后不计入实到，本人能看到原因，原记录保留。`}
      act={{ word: '确认划去', busyText: '正在划去', onTap: run }}
      onClose={onClose}
    >
      <Segmented
        choose
        label="原因"
        items={strikeReasons}
        value={choice}
        onChange={(key) => {
          setChoice(key);
          setError('');
        }}
      />
      {choice === 'other' && (
        <TextArea
          label="说明"
          help={`${REASON_MAX}字以内，本人能看到`}
          error={error || undefined}
          maxLength={REASON_MAX}
          value={text}
          onChange={(value) => {
            setText(value);
            setError('');
          }}
        />
      )}
      {problem && <FieldError>{problem}</FieldError>}
    </Sheet>
  );
}
