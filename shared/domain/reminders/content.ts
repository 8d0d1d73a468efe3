import type { Activity } from '../activity/schema';
import { clockOf } from '../time';
import type { ActivityOccasion, MessageContent } from './schema';

type Told = Pick<
  Activity,
  'theme' | 'place' | 'startsAt' | 'endsAt' | 'checkIn' | 'postponed' | 'state'
>;

const movedWords = ({ startsAt, endsAt, postponed }: Told): string => {
  const last = postponed.at(-1);
  const sameTime = last?.startsAt === startsAt && last.endsAt === endsAt;
  return `${sameTime ? '地点更改' : '改期'}：${last?.reason ?? ''}`;
};

const NOTES: Readonly<Record<ActivityOccasion, (activity: Told) => string>> = {
  day_before: ({ checkIn }) => `签到${clockOf(checkIn.opensAt)}开放`,
  changed: movedWords,
  cancelled: ({ state }) => `取消：${state.name === 'cancelled' ? state.reason : ''}`,
};

/** What people read of an activity on an occasion; not yet cut to what WeChat takes. */
export const contentOf = (activity: Told, occasion: ActivityOccasion): MessageContent => ({
  theme: activity.theme,
  startsAt: activity.startsAt,
  place: activity.place,
  note: NOTES[occasion](activity),
});
