import type { EntryCard } from '@shared/contract/entries';
import { entryKinds } from '@shared/domain/entries/kinds';
import type { EntryKind } from '@shared/domain/entries/schema';
import { localDateOf } from '@shared/domain/time';
import { useState } from 'react';
import { useAct } from '@/features/remote';
import { serverNow } from '@/platform/clock';
import { newRequestId } from '@/platform/request-id';
import { showToast } from '@/ui';

/** What the page has settled already. */
export interface Settled {
  title?: string;
  element?: string;
  memberId?: string;
  addressed?: readonly string[];
  about?: { family: 'case' | 'inspection'; id: string };
  details?: Readonly<Record<string, string>>;
}

export interface EntryFormProps {
  kind: EntryKind;
  unitId: string;
  /** Undefined: a new one. */
  entry?: EntryCard;
  settled?: Settled;
  /** What stands in the fields at first. */
  begun?: Readonly<Record<string, string>>;
  /** What has to be chosen first; undefined: all is. */
  lacking?: string;
  onClose: () => void;
}

export interface EntryWords {
  title: string;
  on: string;
  number: string;
  keptAt: string;
  link: string;
  memberId: string | undefined;
  addressed: readonly string[];
  element: string | undefined;
  /** Left out: what the kind usually serves. */
  chosen: readonly string[] | undefined;
}

const wordsOf = ({ kind, entry, settled = {} }: EntryFormProps): EntryWords => ({
  title: entry?.title ?? settled.title ?? entryKinds[kind].fixedTitle ?? '',
  on: entry?.on ?? localDateOf(serverNow()),
  number: entry?.number ?? '',
  keptAt: entry?.keptAt ?? '',
  link: entry?.link ?? '',
  memberId: entry?.memberId ?? settled.memberId,
  addressed: entry?.addressed.map(({ unitId }) => unitId) ?? settled.addressed ?? [],
  element: entry?.element ?? settled.element ?? undefined,
  chosen: entry?.serves.map(({ commitmentId }) => commitmentId),
});

/** What is said first when something is not written yet; undefined: it may be sent. */
const missing = (
  kind: EntryKind,
  words: Pick<EntryWords, 'title' | 'memberId' | 'addressed'>,
): string | undefined => {
  const { of, addressed, personLabel } = entryKinds[kind];
  if (!words.title.trim()) return '请填写名称';
  if (of === 'person' && !words.memberId) return `请选择${personLabel ?? '是谁的'}`;
  return addressed && words.addressed.length === 0 ? '请选择发往的单位' : undefined;
};

/** A form that is being filled in, and sends itself. */
export const useEntryForm = (props: EntryFormProps) => {
  const { kind, unitId, entry, settled = {}, begun = {}, lacking, onClose } = props;
  const [requestId] = useState(newRequestId);
  const [written, setWords] = useState(() => wordsOf(props));
  // What the page settles may still change while the form is open.
  const words = { ...written, memberId: settled.memberId ?? written.memberId };
  const [details, setDetails] = useState<Record<string, string>>(entry?.details ?? { ...begun });
  const [problem, setProblem] = useState('');
  const create = useAct('entries.create');
  const change = useAct('entries.change');
  const given = { ...details, ...settled.details };
  const save = async () => {
    const lack = lacking ?? missing(kind, words);
    if (lack) return setProblem(lack);
    const sent = {
      title: words.title,
      on: words.on,
      number: words.number.trim() || null,
      keptAt: words.keptAt,
      link: words.link.trim() || null,
      element: words.element,
      ...(entryKinds[kind].addressed ? { addressed: [...words.addressed] } : {}),
      ...(settled.about ? { about: settled.about } : {}),
      ...(words.chosen ? { commitmentIds: [...words.chosen] } : {}),
      details: Object.fromEntries(Object.entries(given).filter(([, text]) => text !== '')),
    };
    const saved = entry
      ? await change.run({ entryId: entry.id, seen: entry.seen, ...sent })
      : await create.run({ requestId, kind, unitId, memberId: words.memberId, ...sent });
    if (!saved.ok) return setProblem(saved.error.message);
    showToast(saved.data.state.name === 'draft' ? '已存为草稿' : '已登记');
    onClose();
  };
  return {
    words,
    set: (part: Partial<EntryWords>) => setWords({ ...written, ...part }),
    details,
    setDetails,
    given,
    problem,
    save,
  };
};
