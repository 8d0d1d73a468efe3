import { useState } from 'react';
import { Dialog, type DialogProps } from '@/ui';
import type { Problem } from './use-draft';

export interface DecisionDialogProps
  extends Pick<DialogProps, 'title' | 'note' | 'backWord' | 'onClose'> {
  word: string;
  busyText: string;
  danger?: boolean;
  /** Gives what went wrong, or undefined when it is done. */
  act: () => Promise<Problem>;
  onDone: () => void;
}

/** A question whose refusal is read where it was asked. */
export function DecisionDialog(props: DecisionDialogProps) {
  const { title, note, backWord, onClose, word, busyText, danger, act, onDone } = props;
  const [problem, setProblem] = useState<Problem>();
  const decide = async () => {
    const found = await act();
    setProblem(found);
    if (!found) onDone();
  };
  return (
    <Dialog
      open
      title={problem ? `没有${word}` : title}
      note={problem ?? note}
      act={{ word: problem ? `再次${word}` : word, danger, busyText, onTap: decide }}
      backWord={backWord}
      onClose={onClose}
    />
  );
}
