import { useState } from 'react';
import { useAct } from '@/features/remote';
import { FieldError, Sheet, showToast, TextArea } from '@/ui';

const MAX = 100;

/** Asks for a correction of my own record, in my own words. */
export function AskSheet({ shiftId, onClose }: { shiftId: string; onClose: () => void }) {
  const ask = useAct('volunteering.askCorrection');
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  const submit = async () => {
    if (!text.trim()) return setProblem('请写明哪里不对，例如“忘了签退，实际到11:30”');
    const result = await ask.run({ shiftId, text });
    if (!result.ok) return setProblem(result.error.message);
    showToast('已提交，等负责人答复');
    onClose();
  };
  return (
    <Sheet
      open
      title="申请更正"
      note="已认定的也可以更正，原来的记录会留在历史里"
      act={{ word: '提交申请', onTap: submit, busyText: '正在提交' }}
      onClose={onClose}
    >
      <TextArea
        label="哪里不对"
        value={text}
        maxLength={MAX}
        help={`${MAX}字以内`}
        onChange={(value) => {
          setText(value);
          setProblem('');
        }}
      />
      {problem && <FieldError>{problem}</FieldError>}
    </Sheet>
  );
}
