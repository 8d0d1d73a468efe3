import type { EntryCard } from '@shared/contract/entries';
import { entryKinds } from '@shared/domain/entries/kinds';
import type { EntryKind } from '@shared/domain/entries/schema';
import { localDateOf } from '@shared/domain/time';
import { type ReactNode, useState } from 'react';
import { useAct } from '@/features/remote';
import { serverNow } from '@/platform/clock';
import { newRequestId } from '@/platform/request-id';
import { Banner, DateField, Sheet, showToast, TextField } from '@/ui';
import { EntryFields, type EntryFieldsProps } from './EntryFields';

export interface EntrySheetProps {
  kind: EntryKind;
  unitId: string;
  /** Undefined: a new one. */
  entry?: EntryCard;
  title: string;
  note?: string;
  /** What the page has settled already. */
  settled?: {
    title?: string;
    element?: string;
    memberId?: string;
    details?: Readonly<Record<string, string>>;
  };
  /** What stands in the fields at first. */
  begun?: Readonly<Record<string, string>>;
  choices?: EntryFieldsProps['choices'];
  /** What has to be chosen first; undefined: all is. */
  lacking?: string;
  /** Choices that come before the fields. */
  lead?: ReactNode;
  onClose: () => void;
}

const wordsOf = (entry: EntryCard | undefined, title = '') => ({
  title: entry?.title ?? title,
  on: entry?.on ?? localDateOf(serverNow()),
  number: entry?.number ?? '',
  keptAt: entry?.keptAt ?? '',
  link: entry?.link ?? '',
});

/** Writes an entry down, or changes it: what the form asks follows from its kind. Never its text. */
export function EntrySheet(props: EntrySheetProps) {
  const { kind, unitId, entry, title, note, settled = {}, choices, lacking, lead } = props;
  const { begun = {}, onClose } = props;
  const { fields, standing, onePerYear } = entryKinds[kind];
  const [requestId] = useState(newRequestId);
  const [words, setWords] = useState(() => wordsOf(entry, settled.title));
  const [details, setDetails] = useState<Record<string, string>>(entry?.details ?? { ...begun });
  const [problem, setProblem] = useState('');
  const create = useAct('entries.create');
  const change = useAct('entries.change');
  const set = (part: Partial<typeof words>) => setWords({ ...words, ...part });
  const given = { ...details, ...settled.details };
  const save = async () => {
    if (lacking) return setProblem(lacking);
    if (!words.title.trim()) return setProblem('请填写名称');
    const written = {
      title: words.title,
      on: words.on,
      number: words.number.trim() || null,
      keptAt: words.keptAt,
      link: words.link.trim() || null,
      details: Object.fromEntries(Object.entries(given).filter(([, text]) => text !== '')),
    };
    const { element = entry?.element ?? undefined, memberId } = settled;
    const saved = entry
      ? await change.run({ entryId: entry.id, seen: entry.seen, element, ...written })
      : await create.run({ requestId, kind, unitId, element, memberId, ...written });
    if (!saved.ok) return setProblem(saved.error.message);
    showToast(saved.data.state.name === 'draft' ? '已存为草稿' : '已登记');
    onClose();
  };
  return (
    <Sheet
      open
      title={title}
      note={note}
      act={{ word: '保存', busyText: '正在保存', onTap: save }}
      onClose={onClose}
    >
      {problem && <Banner kind="overdue">{problem}</Banner>}
      {lead}
      <TextField
        label="名称"
        value={words.title}
        maxLength={60}
        onChange={(text) => set({ title: text })}
      />
      <DateField
        label="日期"
        value={words.on}
        max={localDateOf(serverNow())}
        onChange={(on) => set({ on })}
      />
      <EntryFields
        fields={fields.filter(({ key }) => settled.details?.[key] === undefined)}
        values={details}
        choices={choices}
        onChange={setDetails}
      />
      {standing && (
        <TextField
          label="文号"
          optional
          maxLength={40}
          value={words.number}
          onChange={(number) => set({ number })}
        />
      )}
      {!onePerYear && (
        <TextField
          label="原件存放处"
          optional
          help="只登记放在哪里"
          maxLength={60}
          value={words.keptAt}
          onChange={(keptAt) => set({ keptAt })}
        />
      )}
      {standing && (
        <TextField
          label="网址"
          optional
          placeholder="https://"
          value={words.link}
          onChange={(link) => set({ link })}
        />
      )}
    </Sheet>
  );
}
