import type { ShiftCard } from '@shared/contract/volunteering-fields';
import { useState } from 'react';
import { useAct } from '@/features/remote';
import { FieldError, Sheet, showToast, TextField } from '@/ui';
import { shiftWhen } from '../volunteering-words';

export interface WithdrawSheetProps {
  shift: ShiftCard;
  theme: string;
  /** 取消报名, 退出候补. */
  word: string;
  /** The deadline is over: the organiser decides, and reads why. */
  asksReason: boolean;
  onClose: () => void;
}

/** Gives a sign-up up; after the deadline it is asked for. */
export function WithdrawSheet({ shift, theme, word, asksReason, onClose }: WithdrawSheetProps) {
  const withdraw = useAct('volunteering.withdraw');
  const [asks, setAsks] = useState(asksReason);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState('');
  const submit = async () => {
    if (asks && !reason.trim()) return setProblem('请写明原因，负责人会看到');
    const input = asks ? { shiftId: shift.id, reason } : { shiftId: shift.id };
    const result = await withdraw.run(input);
    if (result.ok) {
      showToast(result.data.asked ? '已提交，等负责人答复' : '已取消，名额会按顺序递补');
      return onClose();
    }
    // The deadline came while the page was open.
    if (result.error.code === 'WITHDRAWAL_LATE') setAsks(true);
    setProblem(result.error.message);
  };
  return (
    <Sheet
      open
      title={`${word}？`}
      note={
        asks
          ? '已过取消的截止时间，负责人同意后生效'
          : `${theme} ${shift.post}，${shiftWhen(shift)}。取消后再报名要重新排队`
      }
      act={{ word: asks ? '申请取消' : word, onTap: submit, busyText: '正在提交' }}
      onClose={onClose}
      closeWord="先不取消"
    >
      {asks && (
        <TextField
          label="原因"
          value={reason}
          maxLength={60}
          help="60字以内，负责人会看到"
          onChange={(text) => {
            setReason(text);
            setProblem('');
          }}
        />
      )}
      {problem && <FieldError>{problem}</FieldError>}
    </Sheet>
  );
}
