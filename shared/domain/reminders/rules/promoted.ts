import type { ReminderRule } from './definition';

/** A place is a volunteer's, if they say yes in time. */
export const promoted: ReminderRule = {
  label: '递补通知',
  tells: '轮到的志愿者',
  fires: '有名额空出后',
  warning: '关闭后，递补的志愿者不会收到消息，名额可能过时作废，请打电话',
  phrase: '请确认',
};
