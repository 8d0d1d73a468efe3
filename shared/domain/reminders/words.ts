import type { CallReason } from './calls';
import type { ActivityOccasion, FailureReason, MessageState } from './schema';

export const occasionLabels: Record<ActivityOccasion, string> = {
  day_before: '活动提醒',
  changed: '改期通知',
  cancelled: '取消通知',
};

/** Why no message tells somebody. */
export const callReasonWords: Readonly<Record<CallReason, string>> = {
  not_bound: '没有绑定微信',
  not_subscribed: '没有订阅',
  failed: '消息没有发出',
  unknown: '消息不一定发出',
  switched_off: '单位已关闭这类提醒',
};

/** The states of a message in a word or two. */
export const messageStateLabels: Record<MessageState['name'], string> = {
  waiting: '待发送',
  taken: '正在发送',
  sent: '已发送',
  not_subscribed: '需电话',
  failed: '未能发送',
};

/** Why a message was not sent, in one sentence. */
export const failureWords: Record<FailureReason, string> = {
  refused: '微信没有接受',
  gave_up: '多次没有连上微信',
  unknown: '结果不明，不再重发',
  too_late: '轮到发送时已办结或过时',
  switched_off: '单位已关闭这类提醒',
};
