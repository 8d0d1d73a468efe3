import type { FeedbackState } from './schema';

/** Why something cannot be done with an item in this state, and what can. */
export const feedbackStateNow: Readonly<Record<FeedbackState, string>> = {
  received: '这条还没有办理，请刷新后再看',
  in_hand: '这条正在办理，请等待答复',
  answered: '这条已经答复，请刷新后查看',
  closed: '这条已经办结，如有新的情况请另写一条',
  withdrawn: '这条已由本人撤回，不能再办理',
};
