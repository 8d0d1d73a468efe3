import type { ReminderRule } from './definition';

/** An activity is called off. */
export const cancelled: ReminderRule = {
  label: '取消通知',
  tells: '应到、请假、已签到人员和志愿者',
  fires: '取消后',
  warning: '关闭后，活动取消不再通知到人，可能有人白跑一趟，请逐一打电话',
  phrase: '已取消',
};
