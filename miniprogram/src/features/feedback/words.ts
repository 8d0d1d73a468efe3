import type { FeedbackKind, FeedbackState } from '@shared/domain/feedback/schema';
import { dateTimeTextOf, dayTextOf, type Instant } from '@shared/domain/time';
import type { StateKind } from '@/ui';

export const kindWords: Readonly<Record<FeedbackKind, string>> = {
  suggestion: '建议',
  complaint: '投诉',
  problem: '使用问题',
  other: '其他',
};

export const kindsToChoose: ReadonlyArray<{ key: FeedbackKind; label: string }> = [
  { key: 'suggestion', label: '建议' },
  { key: 'complaint', label: '投诉' },
  { key: 'problem', label: '使用问题' },
  { key: 'other', label: '其他' },
];

const stateWords: Readonly<Record<FeedbackState, string>> = {
  received: '已收到',
  in_hand: '办理中',
  answered: '已答复',
  closed: '已办结',
  withdrawn: '已撤回',
};

export const stateLooks: Readonly<Record<FeedbackState, StateKind>> = {
  received: 'todo',
  in_hand: 'doing',
  answered: 'done',
  closed: 'done',
  withdrawn: 'na',
};

const ACTIONS: Readonly<Record<string, string>> = {
  written: '写下',
  taken_up: '开始办理',
  answered: '答复',
  replied: '补充',
  closed: '确认办结',
  withdrawn: '撤回',
};

interface Item {
  state: FeedbackState;
  dueAt: Instant | null;
}

/** 办理中，12月3日前答复. */
export const stateText = ({ state, dueAt }: Item): string =>
  dueAt === null ? stateWords[state] : `${stateWords[state]}，${dayTextOf(dueAt)}前答复`;

/** 演示·何平 答复 11月18日 周五 14:02. */
export const stepText = (step: { at: Instant; action: string; byName: string | null }): string =>
  `${step.byName ?? '本人'} ${ACTIONS[step.action] ?? '更改'} ${dateTimeTextOf(step.at)}`;

/** The beginning of what was written, for a list. */
export const gistOf = ({ messages }: { messages: readonly { text: string }[] }): string =>
  messages[0]?.text ?? '内容已由本人撤回';
