import type { OutputOf } from '@shared/contract';
import type { SignUpRow } from '@shared/contract/volunteering-sign-ups';
import { instructorLevelWords, volunteerCategoryWords } from '@shared/domain/people/words';
import { callReasonWords } from '@shared/domain/reminders/words';
import { dateTimeTextOf } from '@shared/domain/time';
import { consentHowLabels } from '@shared/domain/volunteering/words';
import { holdsPlace, isActive } from '../volunteering-words';

/** 第3号，高校师生，演示大学; what helps to know the person. */
export const rowNotes = (row: SignUpRow): string[] => {
  const level = row.instructorLevel ? instructorLevelWords[row.instructorLevel] : '';
  const skills = row.skills.length > 0 ? `特长${row.skills.join('、')}` : '';
  const who = [`${volunteerCategoryWords[row.category]}${level}`, row.unitName, skills];
  const marks = [
    row.how === 'self' ? '' : `${consentHowLabels[row.how]}，由${row.enteredByName ?? ''}登记`,
    row.guardianAgreed ? '未满18周岁，监护人已同意' : '',
    row.agreedToOlderRisks ? '同意的是改写前的风险说明' : '',
    row.withdrawalAsk ? `申请取消：${row.withdrawalAsk.reason}` : '',
    row.explanation ? `本人说明：${row.explanation}` : '',
  ];
  return [who.filter((text) => text !== '').join('，'), ...marks.filter((text) => text !== '')];
};

/** Those who are in, those who wait, and those who are out, each in the order of the queue. */
export const queueGroups = (rows: readonly SignUpRow[]) => {
  const ordered = [...rows].sort((left, right) => left.number - right.number);
  return [
    { title: '已报名', rows: ordered.filter(({ standing }) => holdsPlace(standing)) },
    { title: '候补', rows: ordered.filter(({ standing }) => standing.name === 'waitlisted') },
    { title: '已取消、已递补', rows: ordered.filter(({ standing }) => !isActive(standing)) },
  ].filter((group) => group.rows.length > 0);
};

type Call = OutputOf<'volunteering.callList'>['calls'][number];

const reasonText = ({ why, until, position }: Call): string => {
  switch (why) {
    case 'offered':
      return until === null ? '轮到了，等本人确认' : `轮到了，${dateTimeTextOf(until)}前确认`;
    case 'moved':
      return '时间有变，等本人确认';
    case 'changed':
      return '时间或地点有变，请告知';
    case 'tomorrow':
      return '明天服务，请提醒';
    case 'displaced':
      return '名额减少，已转为候补';
    case 'waiting':
      return position === null ? '候补中' : `候补第${position}位，有空位时联系`;
    case 'called_off':
      return '活动取消，请告知';
  }
};

/** Why somebody is to be called, and how a message about it fares. */
export const callText = (call: Call): string => {
  const { reached } = call;
  if (reached === null) return reasonText(call);
  const told = { sent: '微信已发送', waiting: '微信待发送', ...callReasonWords }[reached];
  return `${reasonText(call)}（${told}）`;
};
