import type { CaseCard } from '@shared/contract/cases';
import type { CaseMove } from '@shared/domain/cases/kinds';
import { localDateOf } from '@shared/domain/time';
import { useState } from 'react';
import { EntryFields } from '@/features/entries';
import { useAct } from '@/features/remote';
import { serverNow } from '@/platform/clock';
import { Banner, DateField, Sheet, showToast, TextField } from '@/ui';

export interface MoveSheetProps {
  record: CaseCard;
  move: CaseMove;
  onClose: () => void;
}

/** A step of a case: on which day, with what it asks for; back only for a reason. */
export function MoveSheet({ record, move, onClose }: MoveSheetProps) {
  const act = useAct('cases.move');
  const today = localDateOf(serverNow());
  const [on, setOn] = useState(today);
  const [details, setDetails] = useState<Record<string, string>>({});
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState('');
  const go = async () => {
    if (move.back && !reason.trim()) return setProblem('请写明原因');
    const moved = await act.run({
      caseId: record.id,
      seen: record.seen,
      to: move.to,
      on,
      details: Object.fromEntries(Object.entries(details).filter(([, text]) => text !== '')),
      ...(move.back ? { reason } : {}),
    });
    if (!moved.ok) return setProblem(moved.error.message);
    showToast(move.done);
    onClose();
  };
  return (
    <Sheet
      open
      title={move.word}
      act={{ word: move.word, busyText: '正在登记', onTap: go }}
      onClose={onClose}
    >
      {problem && <Banner kind="overdue">{problem}</Banner>}
      <EntryFields fields={move.fields ?? []} values={details} onChange={setDetails} />
      {move.back ? (
        <TextField
          label="原因"
          help="60字以内，对方能看到"
          maxLength={60}
          value={reason}
          onChange={setReason}
        />
      ) : (
        <DateField label="日期" value={on} min={record.openedOn} max={today} onChange={setOn} />
      )}
    </Sheet>
  );
}
