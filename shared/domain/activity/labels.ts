import type { AttendanceMethod, AttendingAs, LeaveClass } from '../attendance/schema';
import type { DetailField } from './schema';

/** What the form and the papers call a kind's own fields. */
export const detailLabels: Record<DetailField, string> = {
  lecturer: '授课人',
  topic: '题目',
  site: '参观或服务地点',
  organiser: '承办单位',
  speaker: '重点发言人',
};

export const leaveClassLabels: Record<LeaveClass, string> = {
  official: '公假',
  personal: '事假',
  sick: '病假',
};

/** How a presence came into the record, in the words of lists and papers. */
export const methodLabels: Record<AttendanceMethod, string> = {
  code: '手机签到',
  offline_code: '离线补传',
  organiser_entry: '代为登记',
  paper_sheet: '纸质签到',
  late_entry: '补签',
};

export const attendingAsLabels: Record<AttendingAs, string> = {
  due: '应到',
  sitting_in: '列席',
  guest: '来宾',
};
