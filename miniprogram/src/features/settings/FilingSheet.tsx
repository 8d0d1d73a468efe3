import { useState } from 'react';
import { useAct } from '@/features/remote';
import { FieldError, Sheet, showToast, TextField } from '@/ui';

const NUMBER_MAX = 40;
const REASON_MAX = 60;

/** The administrator writes the filing number (备案号), with the reason. */
export function FilingSheet({ current, onClose }: { current: string; onClose: () => void }) {
  const [number, setNumber] = useState(current);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState('');
  const save = useAct('office.setFilingNumber');
  const run = async () => {
    if (reason.trim() === '') return setProblem('请写明原因，例如“备案完成”');
    const result = await save.run({ filingNumber: number.trim() || null, reason });
    if (!result.ok) return setProblem(`没有保存：${result.error.message}`);
    showToast('备案号已保存');
    onClose();
  };
  return (
    <Sheet
      open
      title="填写备案号"
      note="所有人都能在“关于”里看到。更改和原因会留下记录"
      act={{ word: '保存备案号', busyText: '正在保存', onTap: run }}
      onClose={onClose}
    >
      <TextField
        label="备案号"
        optional
        help="没有备案号时留空"
        value={number}
        maxLength={NUMBER_MAX}
        onChange={setNumber}
      />
      <TextField label="原因" value={reason} maxLength={REASON_MAX} onChange={setReason} />
      {problem && <FieldError>{problem}</FieldError>}
    </Sheet>
  );
}
