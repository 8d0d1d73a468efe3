import type { CaseCard } from '@shared/contract/cases';
import { caseKinds } from '@shared/domain/cases/kinds';
import type { CaseKind } from '@shared/domain/cases/schema';
import { localDateOf } from '@shared/domain/time';
import { useState } from 'react';
import { EntryFields } from '@/features/entries';
import { useAct } from '@/features/remote';
import { serverNow } from '@/platform/clock';
import { newRequestId } from '@/platform/request-id';
import { Banner, DateField, Sheet, showToast, TextField } from '@/ui';

export interface CaseSheetProps {
  kind: CaseKind;
  unitId: string;
  unitName: string;
  /** Undefined: a new one. */
  record?: CaseCard;
  /** The round it was found in, with the last day for putting it right. */
  round?: { id: string; dueOn: string };
  onClose: () => void;
}

/** Puts a matter down, or changes what it says: what the form asks follows from its kind. */
export function CaseSheet({ kind, unitId, unitName, record, round, onClose }: CaseSheetProps) {
  const { label, title, number, numberLabel, openedLabel, due, fields } = caseKinds[kind];
  const today = localDateOf(serverNow());
  const [requestId] = useState(newRequestId);
  const [words, setWords] = useState({
    title: record && 'label' in title ? record.title : '',
    number: record?.number ?? '',
    openedOn: record?.openedOn ?? today,
    dueOn: record?.dueOn ?? round?.dueOn ?? '',
  });
  const [details, setDetails] = useState<Record<string, string>>(record?.details ?? {});
  const [problem, setProblem] = useState('');
  const create = useAct('cases.create');
  const change = useAct('cases.change');
  const set = (part: Partial<typeof words>) => setWords({ ...words, ...part });
  const save = async () => {
    if ('label' in title && !words.title.trim()) return setProblem(`请填写${title.label}`);
    const sent = {
      ...('label' in title ? { title: words.title } : {}),
      ...(number === 'given' && words.number.trim() ? { number: words.number } : {}),
      openedOn: words.openedOn,
      dueOn: words.dueOn || null,
      details: Object.fromEntries(Object.entries(details).filter(([, text]) => text !== '')),
    };
    const saved = record
      ? await change.run({ caseId: record.id, seen: record.seen, ...sent })
      : await create.run({ requestId, kind, unitId, roundId: round?.id, ...sent });
    if (!saved.ok) return setProblem(saved.error.message);
    showToast('已登记');
    onClose();
  };
  return (
    <Sheet
      open
      title={record ? `修改${label}` : `登记${label}`}
      note={unitName}
      act={{ word: '保存', busyText: '正在保存', onTap: save }}
      onClose={onClose}
    >
      {problem && <Banner kind="overdue">{problem}</Banner>}
      {'label' in title && (
        <TextField
          label={title.label}
          help={title.help}
          maxLength={80}
          value={words.title}
          onChange={(text) => set({ title: text })}
        />
      )}
      {number === 'given' && (
        <TextField
          label={numberLabel}
          maxLength={30}
          value={words.number}
          onChange={(text) => set({ number: text })}
        />
      )}
      <EntryFields fields={fields} values={details} onChange={setDetails} />
      <DateField
        label={openedLabel}
        value={words.openedOn}
        max={today}
        onChange={(openedOn) => set({ openedOn })}
      />
      {due && (
        <DateField
          label="办结时限"
          optional={due === 'may'}
          value={words.dueOn}
          min={words.openedOn}
          onChange={(dueOn) => set({ dueOn })}
        />
      )}
    </Sheet>
  );
}
