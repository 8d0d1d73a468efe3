import type { OutputOf } from '@shared/contract';
import { useState } from 'react';
import { useAct, useOperation } from '@/features/remote';
import { Box, DateField, FieldError, Sheet, showToast, TextField } from '@/ui';
import { changeOf, dueWords, fieldsOf, TERM_NAMES, termError, termLabels } from './retention-form';

interface TermsSheetProps {
  shown: OutputOf<'retention.preview'>;
  onClose: () => void;
}

/** Sets the terms, with what the next run would then remove, and the reason. */
export function TermsSheet({ shown, onClose }: TermsSheetProps) {
  const lastYear = shown.years[1]?.year ?? 0;
  const [fields, setFields] = useState(() => fieldsOf(shown, lastYear));
  const [problem, setProblem] = useState<string>();
  const change = changeOf(shown, fields);
  const trial = useOperation(
    'retention.preview',
    { terms: change?.terms },
    { enabled: change !== undefined },
  );
  const act = useAct('retention.change');
  const submit = async () => {
    if (!change) return setProblem('请先改正上面的数字');
    if (!fields.reason.trim()) return setProblem('请写明原因，会记入留痕');
    const result = await act.run(change);
    if (!result.ok) return setProblem(`没有修改：${result.error.message}`);
    showToast('期限已修改，从下一次清理起执行');
    onClose();
  };
  const named = trial.data?.now.find(({ kind }) => kind === 'named_attendance');
  return (
    <Sheet
      open
      title="修改期限"
      note="从下一次清理起执行；清理后不能恢复"
      act={{ word: '修改期限', busyText: '正在修改', onTap: submit }}
      onClose={onClose}
    >
      {TERM_NAMES.map((name) => (
        <TextField
          key={name}
          label={termLabels[name]}
          kind="digits"
          maxLength={4}
          value={fields.terms[name]}
          error={termError(name, fields.terms[name])}
          onChange={(text) => setFields({ ...fields, terms: { ...fields.terms, [name]: text } })}
        />
      ))}
      <DateField
        label={`${lastYear}年度材料的移交日期`}
        value={fields.handedOver}
        min={`${lastYear + 1}-01-01`}
        max={`${lastYear + 1}-12-31`}
        onChange={(handedOver) => setFields({ ...fields, handedOver })}
      />
      <TextField
        label="原因"
        help="60字以内，记入留痕"
        maxLength={60}
        value={fields.reason}
        onChange={(reason) => setFields({ ...fields, reason })}
      />
      {named && trial.data && (
        <Box className="t-sub">{`按这些期限，逐人的考勤记录：${dueWords(named, trial.data.next)}`}</Box>
      )}
      {problem && <FieldError>{problem}</FieldError>}
    </Sheet>
  );
}
