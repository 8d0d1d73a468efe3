import type { FeedbackKind, FeedbackState } from './schema';

export const feedbackKindWords: Readonly<Record<FeedbackKind, string>> = {
  suggestion: '建议',
  complaint: '投诉',
  problem: '使用问题',
  other: '其他',
};

export const feedbackStateWords: Readonly<Record<FeedbackState, string>> = {
  received: '已收到',
  in_hand: '办理中',
  answered: '已答复',
  closed: '已办结',
  withdrawn: '已撤回',
};
