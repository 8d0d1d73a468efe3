import { useState } from 'react';
import { FieldError, Segmented, Sheet, showToast, TextArea } from '@/ui';
import { REASON_MAX, type ReasonChoice, writtenReason } from './reasons';

export interface ReasonSheetProps {
  title: string;
  /** What follows from it. */
  note: string;
  /** The usual reasons; 其他 is added. */
  choices: readonly ReasonChoice[];
  /** Beside 其他: 例如“临时离开未返回”. */
  example: string;
  /** Who reads it. */
  readers: string;
  act: { word: string; busyText: string };
  /** @returns why it did not go through; undefined when it did */
  onSubmit: (reason: string) => Promise<string | undefined>;
  /** What is said when it is done. */
  done: string;
  onClose: () => void;
}

const OTHER = { key: 'other', label: '其他' };

/** Something that needs a reason. Keyed by person and act: it starts empty. */
export function ReasonSheet(props: ReasonSheetProps) {
  const { choices, act, onClose } = props;
  const [choice, setChoice] = useState(choices[0]?.key ?? OTHER.key);
  const [text, setText] = useState('');
  const [error, setError] = useState('');
  const [problem, setProblem] = useState('');
  const run = async () => {
    const reason = writtenReason(choices, choice, text);
    if (!reason) return setError(`请写明原因，例如“${props.example}”`);
    const refused = await props.onSubmit(reason);
    if (refused !== undefined) return setProblem(refused);
    showToast(props.done);
    onClose();
  };
  return (
    <Sheet
      open
      title={props.title}
      note={props.note}
      act={{ ...act, onTap: run }}
      onClose={onClose}
    >
      <Segmented
        choose
        label="原因"
        items={[...choices, OTHER]}
        value={choice}
        onChange={(key) => {
          setChoice(key);
          setError('');
        }}
      />
      {choice === OTHER.key && (
        <TextArea
          label="说明"
          help={`${REASON_MAX}字以内，${props.readers}`}
          error={error || undefined}
          maxLength={REASON_MAX}
          value={text}
          onChange={(value) => {
            setText(value);
            setError('');
          }}
        />
      )}
      {problem && <FieldError>{problem}</FieldError>}
    </Sheet>
  );
}
