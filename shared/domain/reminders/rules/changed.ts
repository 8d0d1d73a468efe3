import type { ReminderRule } from './definition';

/** An activity or a shift was moved. */
export const changed: ReminderRule = {
  label: '改期通知',
  tells: '应到、请假人员和志愿者',
  fires: '改期或更换地点后',
  warning: '关闭后，活动改期不再通知到人，可能有人按原时间到场，请逐一打电话',
  phrase: '已改期',
};
