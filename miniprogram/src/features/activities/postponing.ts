import type { ActivityCard } from '@shared/contract/activities';
import type { Postponement } from '@shared/domain/activity/schema';
import { clockOf, type Instant, instantOf, localDateOf } from '@shared/domain/time';
import { whenTextOf } from './activity-words';

/** What stands in the sheet; clocks and dates of Asia/Shanghai. */
export interface Moving {
  date: string;
  start: string;
  end: string;
  place: string;
  reason: string;
}

type Timed = Pick<ActivityCard, 'startsAt' | 'endsAt' | 'place'>;

export const movingOf = ({ startsAt, endsAt, place }: Timed): Moving => ({
  date: localDateOf(startsAt),
  start: clockOf(startsAt),
  end: clockOf(endsAt),
  place,
  reason: '',
});

/** Another start, the length as it was; past midnight the end has to be chosen. */
export const withStartMoved = (moving: Moving, start: string): Moving => {
  const [from, to] = [instantOf(moving.date, moving.start), instantOf(moving.date, moving.end)];
  const begins = instantOf(moving.date, start);
  if (from === undefined || to === undefined || begins === undefined) return { ...moving, start };
  const ends = begins + (to - from);
  const sameDay = localDateOf(ends) === moving.date;
  return { ...moving, start, end: sameDay ? clockOf(ends) : moving.end };
};

export type MovingErrors = Partial<Record<keyof Moving, string>>;

/** The sheet as the contract takes it, or what is still missing. */
export const readMoving = (
  moving: Moving,
  before: Timed,
):
  | { ok: true; startsAt: Instant; endsAt: Instant; place: string; reason: string }
  | { ok: false; errors: MovingErrors } => {
  const startsAt = moving.start ? instantOf(moving.date, moving.start) : undefined;
  const endsAt = moving.end ? instantOf(moving.date, moving.end) : undefined;
  const [place, reason] = [moving.place.trim(), moving.reason.trim()];
  const errors: MovingErrors = {};
  if (startsAt === undefined) errors.start = '请选择开始时间';
  if (endsAt === undefined) errors.end = '请选择结束时间';
  if (startsAt !== undefined && endsAt !== undefined && endsAt <= startsAt) {
    errors.end = `结束时间要晚于开始时间${moving.start}`;
  }
  if (!place) errors.place = '请填写活动地点';
  if (!reason) errors.reason = '请写明原因，参加的人会看到';
  const same = startsAt === before.startsAt && endsAt === before.endsAt && place === before.place;
  if (same) errors.date = '时间和地点都没有改动';
  if (startsAt === undefined || endsAt === undefined || Object.keys(errors).length > 0) {
    return { ok: false, errors };
  }
  return { ok: true, startsAt, endsAt, place, reason };
};

/** What members read, line by line: from when and where, to when and where, and why. */
export const postponedLines = (activity: Timed, from: Postponement): string[] => {
  const moved = from.startsAt !== activity.startsAt || from.endsAt !== activity.endsAt;
  const elsewhere = from.place !== activity.place;
  const saying = (timed: Timed) =>
    [moved && whenTextOf(timed), elsewhere && timed.place].filter(Boolean).join('，');
  return [`原定：${saying(from)}`, `改为：${saying(activity)}`, `原因：${from.reason}`];
};
