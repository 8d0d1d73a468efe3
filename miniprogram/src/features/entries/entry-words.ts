import type { EntryCard } from '@shared/contract/entries';
import { entryKinds } from '@shared/domain/entries/kinds';
import type { EntryKind } from '@shared/domain/entries/schema';
import { stateWordOf } from '@shared/domain/entries/words';
import { LATE_ENTRY } from '@shared/domain/plan/year-words';
import { dayTextOf, longDayOf } from '@shared/domain/time';
import type { IconName, StateKind } from '@/ui';

type MoveTo = EntryCard['mayMoveTo'][number];

/** What a step is called, and what it asks before it is taken. */
export const steps: Readonly<Record<MoveTo, { word: string; icon: IconName; done: string }>> = {
  draft: { word: '退回草稿', icon: 'left', done: '已退回草稿' },
  approved: { word: '审定', icon: 'check', done: '已审定，印发后启用' },
  in_force: { word: '启用', icon: 'check', done: '已启用' },
  withdrawn: { word: '撤下', icon: 'close', done: '已撤下' },
};

const own = (kind: EntryKind, to: MoveTo) =>
  to === 'withdrawn' ? undefined : entryKinds[kind].stepWords?.[to];

/** A note that was taken back is put back; everything else comes into force, by its kind's own word. */
export const stepWord = ({ kind, state }: Pick<EntryCard, 'kind' | 'state'>, to: MoveTo): string =>
  to === 'in_force' && state.name === 'withdrawn'
    ? '恢复'
    : (own(kind, to)?.word ?? steps[to].word);

/** What is said once a step was taken. */
export const stepDone = ({ kind }: Pick<EntryCard, 'kind'>, to: MoveTo): string =>
  own(kind, to)?.done ?? steps[to].done;

/** What was filled in beside title and date, each with its label. */
export const detailLines = ({ kind, details }: Pick<EntryCard, 'kind' | 'details'>): string[] =>
  entryKinds[kind].fields.flatMap(({ key, label, as }) => {
    const text = key === 'topic' ? undefined : details[key];
    return text ? [`${label}：${as === 'date' ? longDayOf(text) : text}`] : [];
  });

export const stateKindOf = ({ state }: Pick<EntryCard, 'state'>): StateKind => {
  if (state.name === 'in_force') return 'done';
  return state.name === 'withdrawn' ? 'na' : 'doing';
};

export const stateText = ({
  kind,
  state,
  lateEntry,
}: Pick<EntryCard, 'kind' | 'state' | 'lateEntry'>): string => {
  const word = `${stateWordOf({ kind, state })}${lateEntry ? `，${LATE_ENTRY}` : ''}`;
  return state.name === 'withdrawn' ? `${word}：${state.reason}` : word;
};

/** `2022年3月10日 演示党组〔2022〕3号`. */
export const dateAndNumber = ({ on, number }: Pick<EntryCard, 'on' | 'number'>): string =>
  [longDayOf(on), number].filter(Boolean).join(' ');

/** `1.2MB`, `380KB`. */
export const sizeText = (bytes: number): string =>
  bytes >= 1024 * 1024
    ? `${(bytes / 1024 / 1024).toFixed(1)}MB`
    : `${Math.max(1, Math.round(bytes / 1024))}KB`;

const ACTIONS: Readonly<Record<string, string>> = {
  created: '登记',
  updated: '修改',
  approved: '审定',
  put_in_force: '启用',
  sent_back: '退回草稿',
  withdrawn: '撤下',
  replaced: '由新的代替',
  file_added: '上传附件',
  file_replaced: '更换附件',
  file_removed: '移除附件',
};

interface Line {
  at: number;
  byName: string | null;
  action: string;
  reason: string | null;
}

/** `3月10日 演示·陈静 登记`; with the reason where there is one. */
export const historyLine = ({ at, byName, action, reason }: Line): string =>
  `${dayTextOf(at)} ${byName ?? ''} ${ACTIONS[action] ?? action}${reason ? `：${reason}` : ''}`;
