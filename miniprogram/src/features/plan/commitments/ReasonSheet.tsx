import { useState } from 'react';
import { Banner, Sheet, TextField } from '@/ui';
import type { Problem } from '../use-draft';

export interface ReasonFieldProps {
  value: string;
  onChange: (value: string) => void;
}

/** Why it is changed: it stands with the change in the plan's history. */
export function ReasonField({ value, onChange }: ReasonFieldProps) {
  return (
    <TextField
      label="原因"
      value={value}
      maxLength={60}
      placeholder="例如：机关党委会议定"
      help="随这次改动一并留存，今天起生效，以前的进展不变"
      onChange={onChange}
    />
  );
}

export interface ReasonSheetProps {
  title: string;
  note: string;
  word: string;
  busyText: string;
  /** Gives what went wrong, or undefined when it is done. */
  act: (reason: string) => Promise<Problem>;
  onClose: () => void;
}

/** A change that needs nothing but its reason. */
export function ReasonSheet({ title, note, word, busyText, act, onClose }: ReasonSheetProps) {
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const decide = async () => {
    const found = await act(reason);
    setProblem(found);
    if (!found) onClose();
  };
  return (
    <Sheet open title={title} note={note} act={{ word, busyText, onTap: decide }} onClose={onClose}>
      {problem && <Banner kind="overdue">{problem}</Banner>}
      <ReasonField value={reason} onChange={setReason} />
    </Sheet>
  );
}
