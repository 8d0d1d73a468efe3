import type { ActivityCard } from '@shared/contract/activities';
import { activityKinds } from '@shared/domain/activity/kinds';
import {
  calendarOf,
  clockOf,
  DAY,
  dayTextOf,
  type Instant,
  localDateOf,
  weekdayOf,
} from '@shared/domain/time';

/** `主题党日`. */
export const kindLabelOf = ({ kind }: Pick<ActivityCard, 'kind'>): string =>
  activityKinds[kind].label;

/** `11月18日 星期五`, the line above the sentence of the home page. */
export const todayLine = (now: Instant): string =>
  `${dayTextOf(now)} ${weekdayOf(now).replace('周', '星期')}`;

/** `今天`, `明天` or `11月25日 周五`; with the year when it is another one. */
export const dayWordsOf = (at: Instant, now: Instant): string => {
  const date = localDateOf(at);
  if (date === localDateOf(now)) return '今天';
  if (date === localDateOf(now + DAY)) return '明天';
  const { year } = calendarOf(at);
  const prefix = year === calendarOf(now).year ? '' : `${year}年`;
  return `${prefix}${dayTextOf(at)} ${weekdayOf(at)}`;
};

type Span = Pick<ActivityCard, 'startsAt' | 'endsAt'>;

/** `14:00 – 15:30`; with both days when it runs past midnight. */
export const spanTextOf = ({ startsAt, endsAt }: Span): string =>
  localDateOf(startsAt) === localDateOf(endsAt)
    ? `${clockOf(startsAt)} – ${clockOf(endsAt)}`
    : `${clockOf(startsAt)} – ${dayTextOf(endsAt)} ${clockOf(endsAt)}`;

/** `11月18日 周五 14:00 – 15:30`. */
export const whenTextOf = (span: Span): string =>
  `${dayTextOf(span.startsAt)} ${weekdayOf(span.startsAt)} ${spanTextOf(span)}`;

/** Day of the month, without a leading zero. */
export const dayNumberOf = (at: Instant): number => Number(localDateOf(at).slice(8));

/**
 * The sentence the home page opens with: what I attend next, or else what I organise today. Volunteers
 * of no branch are greeted: their shifts stand below.
 */
export const homeSentence = (
  next: Pick<ActivityCard, 'kind' | 'startsAt'> | undefined,
  organisedToday: number,
  now: Instant,
  isVolunteerOnly = false,
): string => {
  if (!next && organisedToday > 0) return `今天有${organisedToday}场活动`;
  if (!next) return isVolunteerOnly ? '您好' : '近期没有组织生活';
  const kind = kindLabelOf(next);
  if (next.startsAt <= now) return `${kind}正在进行`;
  return `${dayWordsOf(next.startsAt, now)}${clockOf(next.startsAt)} 有一场${kind}`;
};

/** `13:30开放签到，14:10之后记为迟到`; the day is named when it is not that of the start. */
export const windowText = ({
  checkIn,
  startsAt,
}: Pick<ActivityCard, 'checkIn' | 'startsAt'>): string => {
  const { opensAt, lateAfter } = checkIn;
  const day = localDateOf(opensAt) === localDateOf(startsAt) ? '' : `${dayTextOf(opensAt)} `;
  return `${day}${clockOf(opensAt)}开放签到，${clockOf(lateAfter)}之后记为迟到`;
};
