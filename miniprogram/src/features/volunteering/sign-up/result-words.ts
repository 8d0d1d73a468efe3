import type { EventView, ShiftCard } from '@shared/contract/volunteering-fields';
import type { Occasion } from '@shared/domain/reminders/schema';
import { dateTimeTextOf, type Instant } from '@shared/domain/time';
import type { Standing } from '@shared/domain/volunteering/schema';
import type { IconName, StateKind, Step } from '@/ui';

/** What the page of a sign-up opens with. */
export interface ResultHead {
  title: string;
  icon: IconName;
  kind: StateKind;
  note?: string;
}

export const resultHead = (standing: Standing): ResultHead => {
  switch (standing.name) {
    case 'confirmed':
      return standing.moved
        ? { title: '时间有变，请确认', icon: 'st-due', kind: 'due', note: '您的名额还在' }
        : { title: '已报名', icon: 'st-done', kind: 'done' };
    case 'offered':
      return {
        title: '轮到您了',
        icon: 'st-due',
        kind: 'due',
        note: `请在${dateTimeTextOf(standing.until)}前确认，过时递补给下一位`,
      };
    case 'waitlisted':
      return { title: `候补第${standing.position}位`, icon: 'st-doing', kind: 'doing' };
    case 'lapsed':
      return {
        title: '确认时间已过',
        icon: 'st-na',
        kind: 'na',
        note: '名额已递补给下一位，可以重新报名',
      };
    case 'withdrawn':
      return { title: '已取消报名', icon: 'st-na', kind: 'na', note: '不影响以后报名' };
    case 'released':
      return {
        title: '负责人已取消这次报名',
        icon: 'st-na',
        kind: 'na',
        note: `原因：${standing.reason}`,
      };
    case 'called_off':
      return {
        title: '活动已取消',
        icon: 'st-na',
        kind: 'na',
        note: `${standing.reason}。改期后会请您重新确认`,
      };
  }
};

type Deadlines = Pick<EventView, 'withdrawUntil'>;

const waitingSteps = (position: number, { withdrawUntil }: Deadlines): Step[] => [
  {
    key: 'wait',
    state: 'current',
    title: '有人取消时，按顺序递补',
    note: position > 1 ? `前面还有${position - 1}人` : '下一个就是您',
  },
  {
    key: 'turn',
    title: '轮到您时，请按时确认',
    note: '订阅后会有微信通知，负责人也可能来电',
  },
  {
    key: 'end',
    title: `${dateTimeTextOf(withdrawUntil)}停止递补`,
    note: '没有递补上也不用到场',
  },
];

const confirmedSteps = (shift: ShiftCard, { withdrawUntil }: Deadlines, now: Instant): Step[] => [
  ...(now < withdrawUntil
    ? [
        {
          key: 'withdraw',
          state: 'current' as const,
          title: `${dateTimeTextOf(withdrawUntil)}前可以取消`,
          note: '之后取消要写明原因，由负责人确认',
        },
      ]
    : []),
  {
    key: 'in',
    ...(now < withdrawUntil ? {} : { state: 'current' as const }),
    title: `${dateTimeTextOf(shift.startsAt)}到场签到`,
    note: `${shift.place}，扫现场的码或输入六位数字`,
  },
  { key: 'out', title: '离开时签退', note: '时长由负责人在10个工作日内认定' },
];

/** What follows; empty where nothing does. */
export const resultSteps = (
  standing: Standing,
  shift: ShiftCard,
  event: Deadlines,
  now: Instant,
): Step[] => {
  if (standing.name === 'waitlisted') return waitingSteps(standing.position, event);
  if (standing.name === 'confirmed') return confirmedSteps(shift, event, now);
  return [];
};

/** Of what one is told after signing up: in line of a place, with a place of what becomes of it. */
export const remindOf = ({ name }: Standing): readonly Occasion[] => {
  if (name === 'waitlisted') return ['promoted', 'changed', 'cancelled'];
  return name === 'confirmed' || name === 'offered' ? ['day_before', 'changed', 'cancelled'] : [];
};

/** The act that gives a sign-up up; undefined where nothing is held. */
export const withdrawWord = ({ name }: Standing): string | undefined => {
  if (name === 'waitlisted') return '退出候补';
  if (name === 'offered') return '不去了，让给下一位';
  return name === 'confirmed' ? '取消报名' : undefined;
};

/** The act that says yes; undefined where nothing is asked. */
export const takeUpWord = (standing: Standing): string | undefined => {
  if (standing.name === 'offered') return '确认参加';
  return standing.name === 'confirmed' && standing.moved ? '新时间可以，确认参加' : undefined;
};

/** Most circles of the line that are drawn; of a longer one the last. */
const DRAWN = 5;

/** The places before mine that are drawn, and mine. */
export const queuePlaces = (position: number): number[] => {
  const first = Math.max(1, position - DRAWN + 1);
  return Array.from({ length: position - first + 1 }, (_, at) => first + at);
};
