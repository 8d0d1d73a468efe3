import type { InputOf } from '@shared/contract';
import type { AskCard } from '@shared/contract/asks';
import { askReason, askTitle } from '@shared/domain/asks/words';
import type { Arrival } from '@shared/domain/attendance/schema';
import { useState } from 'react';
import { useAct } from '@/features/remote';
import { Box, FieldError, RadioGroup, Segmented, Sheet, showToast, TextArea } from '@/ui';
import { occasionText, recordedWords } from './ask-words';

type Answer = InputOf<'asks.answer'>['answer'];

const LONGEST = 60;

const answers: ReadonlyArray<{ key: Answer['name']; label: string; note: string }> = [
  { key: 'agree', label: '同意', note: '立即写入这一场的名单' },
  { key: 'decline', label: '不同意', note: '写明理由，本人能看到' },
];

const arrivals: ReadonlyArray<{ key: Arrival; label: string }> = [
  { key: 'on_time', label: '准时到场' },
  { key: 'late', label: '迟到' },
];

/** Whether agreeing says that the person was there, so that it has to be known when. */
const bringsPresence = ({ ask }: AskCard): boolean =>
  ask.name === 'late_entry' || (ask.name === 'correction' && ask.wanted === 'present');

interface AnswerSheetProps {
  card: AskCard;
  onClose: () => void;
}

/** Answers one ask. Keyed by ask: it starts empty. */
export function AnswerSheet({ card, onClose }: AnswerSheetProps) {
  const [name, setName] = useState<Answer['name']>('agree');
  const [arrival, setArrival] = useState<Arrival>('on_time');
  const [reason, setReason] = useState('');
  const [error, setError] = useState('');
  const [problem, setProblem] = useState('');
  const act = useAct('asks.answer');
  const asksArrival = bringsPresence(card);
  const run = async () => {
    if (name === 'decline' && !reason.trim()) return setError('请写明理由，例如“当天没有到场”');
    const answer: Answer =
      name === 'decline' ? { name, reason } : { name, ...(asksArrival ? { arrival } : {}) };
    const result = await act.run({ askId: card.id, answer });
    if (!result.ok) return setProblem(`没有答复：${result.error.message}`);
    showToast(`已答复${card.memberName}的申请`);
    onClose();
  };
  const words = askReason(card.ask);
  return (
    <Sheet
      open
      title={`${card.memberName} ${askTitle(card.ask)}`}
      note={occasionText(card)}
      act={{
        word: name === 'agree' ? '同意申请' : '不同意申请',
        busyText: '正在提交',
        onTap: run,
      }}
      onClose={onClose}
    >
      <Box className="stack-1">
        {words && <Box className="t-body">{words}</Box>}
        <Box className="t-sub">{`现在的记录：${recordedWords[card.recorded]}`}</Box>
      </Box>
      <RadioGroup label="答复" items={answers} value={name} onChange={setName} />
      {name === 'agree' && asksArrival && (
        <Segmented choose label="到场时间" items={arrivals} value={arrival} onChange={setArrival} />
      )}
      {name === 'decline' && (
        <TextArea
          label="理由"
          help={`${LONGEST}字以内，本人能看到`}
          error={error || undefined}
          maxLength={LONGEST}
          value={reason}
          onChange={(text) => {
            setReason(text);
            setError('');
          }}
        />
      )}
      {problem && <FieldError>{problem}</FieldError>}
    </Sheet>
  );
}
