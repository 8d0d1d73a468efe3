import { type ReactNode, useState } from 'react';
import { Banner, Sheet, TextField } from '@/ui';

export interface ReasonSheetProps {
  title: string;
  /** The consequence in one line. */
  note: string;
  help: string;
  act: { word: string; busyText: string };
  /** @returns why it was refused; undefined when it is done */
  onSubmit: (reason: string) => Promise<string | undefined>;
  onClose: () => void;
  children?: ReactNode;
}

const LONGEST = 60;

/** An act that is done for a reason, which stays beside it. */
export function ReasonSheet(props: ReasonSheetProps) {
  const { title, note, help, act, onSubmit, onClose, children } = props;
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const submit = async () => {
    if (reason.trim() === '') return setError('请写明原因');
    setProblem(await onSubmit(reason.trim()));
  };
  return (
    <Sheet
      open
      title={title}
      note={note}
      act={{ ...act, onTap: submit }}
      onClose={onClose}
      closeWord="返回"
    >
      {problem && <Banner kind="overdue">{problem}</Banner>}
      <TextField
        label="原因"
        help={`${LONGEST}字以内，${help}`}
        value={reason}
        maxLength={LONGEST}
        error={error}
        onChange={(text) => {
          setReason(text);
          setError(undefined);
        }}
      />
      {children}
    </Sheet>
  );
}
