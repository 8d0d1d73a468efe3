import type { InputOf } from '@shared/contract';
import type { RequestRow } from '@shared/contract/data-requests';
import { requestFieldWords } from '@shared/domain/data-requests/words';
import { useState } from 'react';
import { useAct } from '@/features/remote';
import { Box, FieldError, RadioGroup, Sheet, showToast, TextField } from '@/ui';

type Answer = InputOf<'dataRequests.answer'>['answer'];
type Kind = Answer['kind'];

const LONGEST = 60;

/** What may be answered: a grant that was cut off can only be finished. */
const kindsFor = ({ applies, state }: RequestRow): { key: Kind; label: string; note: string }[] => [
  ...(applies
    ? [{ key: 'apply' as const, label: '同意并更正', note: '立即写入名册和以往的记录' }]
    : []),
  ...(state.name === 'open'
    ? [
        { key: 'by_hand' as const, label: '同意，另行更正', note: '写明怎样更正，本人能看到' },
        { key: 'refuse' as const, label: '不同意', note: '写明理由，本人能看到' },
      ]
    : []),
];

const answerOf = (kind: Kind, text: string): Answer | undefined => {
  if (kind === 'apply') return { kind };
  if (!text.trim()) return undefined;
  return kind === 'by_hand' ? { kind, note: text } : { kind, reason: text };
};

/** Answers one request. Keyed by request: it starts empty. */
export function AnswerSheet({ row, onClose }: { row: RequestRow; onClose: () => void }) {
  const kinds = kindsFor(row);
  const [kind, setKind] = useState<Kind | undefined>(kinds[0]?.key);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const act = useAct('dataRequests.answer');
  const submit = async () => {
    const answer = kind && answerOf(kind, text);
    if (!answer) return setProblem(kind === 'refuse' ? '请写明理由' : '请写明怎样更正');
    const result = await act.run({ id: row.id, answer });
    if (!result.ok) return setProblem(`没有答复：${result.error.message}`);
    showToast(`已答复${row.name}的申请`);
    onClose();
  };
  return (
    <Sheet
      open
      title={`${row.name} 申请更正${requestFieldWords[row.field]}`}
      note={row.reason}
      act={{ word: '提交答复', busyText: '正在提交', onTap: submit }}
      onClose={onClose}
    >
      <Box className="stack-1">
        {row.recorded && <Box className="t-sub">{`申请时的记录：${row.recorded}`}</Box>}
        <Box className="t-body">{`应当是：${row.wanted}`}</Box>
      </Box>
      <RadioGroup label="答复" items={kinds} value={kind} onChange={setKind} />
      {kind !== 'apply' && (
        <TextField
          label={kind === 'refuse' ? '理由' : '怎样更正'}
          help={`${LONGEST}字以内，本人能看到`}
          value={text}
          maxLength={LONGEST}
          onChange={setText}
        />
      )}
      {problem && <FieldError>{problem}</FieldError>}
    </Sheet>
  );
}
