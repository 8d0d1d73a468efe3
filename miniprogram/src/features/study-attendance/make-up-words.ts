import type { MakeUpCard } from '@shared/contract/make-ups';
import { makeUpStateText } from '@shared/domain/make-ups/words';
import { dayText } from '@shared/domain/progress/calendar';
import { dayTextOf } from '@shared/domain/time';
import type { StateKind } from '@/ui';

const MISSED = { absent: '缺席', on_leave: '请假' } as const;

/** 11月11日 学习二十大精神. */
export const sessionText = ({ startsAt, theme }: MakeUpCard): string =>
  `${dayTextOf(startsAt)} ${theme}`;

/** Where a task stands: 缺席，12月11日前补学; 请假，11月16日已补学，仍计请假. */
export const taskText = ({ missed, dueOn, overdue, state }: MakeUpCard): string => {
  const was = MISSED[missed];
  if (state.name === 'done') return `${was}，${makeUpStateText(state)}，仍计${was}`;
  if (state.name === 'said') return `${was}，${makeUpStateText(state)}`;
  const by = overdue ? `已过${dayText(dueOn)}期限` : `${dayText(dueOn)}前补学`;
  return state.name === 'given_back' ? `${was}，${makeUpStateText(state)}，${by}` : `${was}，${by}`;
};

export const taskKind = ({ state, overdue }: MakeUpCard): StateKind => {
  if (state.name === 'done') return 'done';
  if (state.name === 'said') return 'doing';
  return overdue ? 'due' : 'todo';
};

/** 学习内容：《…》、《…》; empty where none was named. */
export const materialsText = ({ materials }: MakeUpCard): string =>
  materials.length === 0 ? '' : `学习内容：${materials.map(({ title }) => title).join('、')}`;
