import type { ReminderRule } from './definition';

/** An activity, or a shift somebody signed up for, is tomorrow. */
export const dayBefore: ReminderRule = {
  label: '活动提醒',
  tells: '应到人员和志愿者',
  fires: '活动前一天18:00',
  phrase: '即将开始',
};
