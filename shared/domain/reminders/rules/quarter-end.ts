import type { ReminderRule } from './definition';

/** A quarter ends, and a study group still owes something of it. */
export const quarterEnd: ReminderRule = {
  label: '季度提醒',
  tells: '学习秘书，有通报待审定时还有组长',
  fires: '季度最后一周还有没做完的',
  phrase: '即将到期',
};
