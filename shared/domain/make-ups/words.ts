import { dayText } from '../progress/calendar';
import type { MakeUpState } from './schema';
import type { MakeUpShow } from './task';

export const showLabels: Readonly<Record<MakeUpShow, string>> = {
  open: '未补学',
  said: '待确认',
  done: '已补学',
};

/** Where a make-up stands: 11月16日已补学; 11月16日提交，待确认; 退回：请补充笔记. */
export const makeUpStateText = (state: MakeUpState): string => {
  if (state.name === 'open') return '还没有补学';
  if (state.name === 'given_back') return `退回：${state.reason}`;
  const on = dayText(state.on);
  return state.name === 'done' ? `${on}已补学` : `${on}补学，待确认`;
};
