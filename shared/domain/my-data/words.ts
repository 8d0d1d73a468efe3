import { activityKinds } from '../activity/kinds';
import { methodLabels } from '../activity/labels';
import type { Attendance } from '../attendance/schema';
import { dateTextOf } from '../time';
import type { OwnRecord } from './schema';

const stateWords: Readonly<Record<Attendance['state'], string>> = {
  expected: '应到，还没有签到',
  present: '实到',
  on_leave: '请假',
  absent: '未到',
  exempt: '免于考勤',
};

/** 主题党日 学条例 强支部. */
export const recordTitle = ({ kind, theme }: Pick<OwnRecord, 'kind' | 'theme'>): string =>
  `${activityKinds[kind].label} ${theme}`;

/** 实到 2022-11-18 14:02，迟到. */
export const recordStanding = ({ cancelled, state, presence }: OwnRecord): string => {
  if (cancelled) return '活动已取消';
  if (!presence) return stateWords[state];
  return `${stateWords[state]} ${dateTextOf(presence.at)}${presence.arrival === 'late' ? '，迟到' : ''}`;
};

/** How the presence came into the list: 组织者登记（演示·赵磊）. */
export const recordMethod = ({ presence }: OwnRecord): string => {
  if (!presence) return '';
  const by = presence.enteredByName ? `（${presence.enteredByName}）` : '';
  return `${methodLabels[presence.method]}${by}`;
};

/** What was struck from the list, with the reasons. */
export const recordStruck = ({ struck }: OwnRecord): string =>
  struck.map(({ at, reason }) => `${dateTextOf(at)} 划去：${reason}`).join('；');
