import { leaveClassLabels } from '../activity/labels';
import type { Ask, AskState, CorrectionOutcome } from './schema';

/** What a record is asked to say, in the words of lists. */
export const correctionWords: Record<CorrectionOutcome, string> = {
  present: '实到',
  on_leave: '请假',
  absent: '未到',
};

/** 请假（事假）; 补签; 更正为实到. */
export const askTitle = (ask: Ask): string => {
  if (ask.name === 'leave') return `请假（${leaveClassLabels[ask.class]}）`;
  return ask.name === 'late_entry' ? '补签' : `更正为${correctionWords[ask.wanted]}`;
};

/** Why, in the person's own words; a leave has none. */
export const askReason = (ask: Ask): string => (ask.name === 'leave' ? '' : ask.reason);

/** Where an ask stands: 没有同意：请当面说明. */
export const askStateWords = (state: AskState): string => {
  if (state.name === 'declined') return `没有同意：${state.reason}`;
  return { open: '等待答复', agreed: '已同意', withdrawn: '已撤回' }[state.name];
};
