import type { ReminderRule } from './definition';

/** An activity or a shift was moved. */
export const changed: ReminderRule = {
  label: '改期通知',
  tells: '应到、请假人员，报名的志愿者',
  fires: '时间或地点更改后，不等工作日',
  warning: '关闭后，活动改期不再通知到人，可能有人按原时间到场，请逐一打电话',
  phrase: '已改期',
};
