import { type FeedbackState, feedbackKind } from '@shared/domain/feedback/schema';
import { feedbackKindWords, feedbackStateWords } from '@shared/domain/feedback/words';
import { dateTimeTextOf, dayTextOf, type Instant } from '@shared/domain/time';
import type { StateKind } from '@/ui';

export const kindsToChoose = feedbackKind.options.map((key) => ({
  key,
  label: feedbackKindWords[key],
}));

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
  unlinked: '注销账号，去掉署名',
};

interface Item {
  state: FeedbackState;
  dueAt: Instant | null;
}

/** 办理中，12月3日前答复. */
export const stateText = ({ state, dueAt }: Item): string =>
  dueAt === null
    ? feedbackStateWords[state]
    : `${feedbackStateWords[state]}，${dayTextOf(dueAt)}前答复`;

/** 演示·何平 答复 11月18日 周五 14:02. */
export const stepText = (step: { at: Instant; action: string; byName: string | null }): string =>
  `${step.byName ?? '本人'} ${ACTIONS[step.action] ?? '更改'} ${dateTimeTextOf(step.at)}`;

const GIST = 60;

/** The beginning of what was written, for a list. */
export const gistOf = ({ messages }: { messages: readonly { text: string }[] }): string => {
  const text = messages[0]?.text ?? '内容已由本人撤回';
  return text.length > GIST ? `${text.slice(0, GIST)}…` : text;
};
