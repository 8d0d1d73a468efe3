import type { ShiftCard } from '@shared/contract/volunteering-fields';
import { instructorLevelWords } from '@shared/domain/people/words';
import { dateTimeTextOf, dayTextOf, weekdayOf } from '@shared/domain/time';
import type { ShiftConditions, Standing } from '@shared/domain/volunteering/schema';
import { spanTextOf } from '@/features/activities';
import type { StateKind } from '@/ui';

/** `3.5小时` where it is exact, `3小时25分` where it is not: the parts of a sum always add up. */
export const hoursText = (minutes: number): string => {
  if (minutes % 6 === 0) return `${(minutes / 60).toFixed(1)}小时`;
  const hours = Math.floor(minutes / 60);
  return hours === 0 ? `${minutes}分钟` : `${hours}小时${minutes % 60}分`;
};

/** `上午班 08:30 – 11:30`. */
export const shiftTitle = (shift: Pick<ShiftCard, 'post' | 'startsAt' | 'endsAt'>): string =>
  `${shift.post} ${spanTextOf(shift)}`;

/** `11月27日 周日 08:30 – 11:30`. */
export const shiftWhen = (shift: Pick<ShiftCard, 'startsAt' | 'endsAt'>): string =>
  `${dayTextOf(shift.startsAt)} ${weekdayOf(shift.startsAt)} ${spanTextOf(shift)}`;

/** What a forwarded event says of itself: `健步走活动引导，11月27日 周日 08:30`. */
export const shareTitle = ({ theme, startsAt }: { theme: string; startsAt: number }): string =>
  `${theme}，${dateTimeTextOf(startsAt)}`;

/** `还有12个名额`, or that it is full and how many wait. */
export const placesText = ({ free, waiting }: Pick<ShiftCard, 'free' | 'waiting'>): string => {
  if (free > 0) return `还有${free}个名额`;
  return waiting > 0 ? `已满，候补${waiting}人` : '已满，可以候补';
};

/** `满18周岁，会急救，社会体育指导员二级以上`; empty when everybody is welcome. */
export const conditionsText = ({ minAge, skill, instructorLevel }: ShiftConditions): string =>
  [
    minAge === null ? '' : `满${minAge}周岁`,
    skill === null ? '' : `会${skill}`,
    instructorLevel === null ? '' : `社会体育指导员${instructorLevelWords[instructorLevel]}以上`,
  ]
    .filter((text) => text !== '')
    .join('，');

export interface StandingLook {
  kind: StateKind;
  words: string;
}

/** Where a sign-up stands, in shape and words. */
export const standingLook = (standing: Standing): StandingLook => {
  switch (standing.name) {
    case 'confirmed':
      return standing.moved
        ? { kind: 'due', words: '时间有变，请确认' }
        : { kind: 'done', words: '已报名' };
    case 'offered':
      return { kind: 'due', words: `轮到您了，请在${dateTimeTextOf(standing.until)}前确认` };
    case 'waitlisted':
      return { kind: 'doing', words: `候补第${standing.position}位` };
    case 'lapsed':
      return { kind: 'na', words: '确认时间已过，名额已递补' };
    case 'withdrawn':
      return { kind: 'na', words: '已取消报名' };
    case 'released':
      return { kind: 'na', words: `负责人已取消：${standing.reason}` };
    case 'called_off':
      return { kind: 'na', words: `活动已取消：${standing.reason}` };
  }
};

/** Still to be served or waited for. */
export const isActive = ({ name }: Standing): boolean =>
  name === 'confirmed' || name === 'offered' || name === 'waitlisted';

/** Holds a place: at the same time no other can be held. */
export const holdsPlace = ({ name }: Standing): boolean =>
  name === 'confirmed' || name === 'offered';
