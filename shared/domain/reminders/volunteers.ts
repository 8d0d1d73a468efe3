import { clockOf, dayTextOf, type Instant } from '../time';
import { placeOf, timeOf, type VolunteerEvent } from '../volunteering/event';
import type { QueueAt } from '../volunteering/queue';
import type { Shift, SignUp, Standing } from '../volunteering/schema';
import { standingIn } from '../volunteering/standing';
import { byDay, byDayOrBefore, NEWS_FOR, remindAt, wasOpen } from './due';
import {
  type MessageContent,
  type MessageSubject,
  type ShiftOccasion,
  shiftMessageIdOf,
  shiftOccasion,
} from './schema';

/** A shift with its queue as it stands now. */
export interface ShiftNow {
  shift: Shift;
  queue: QueueAt;
}

/** What one person signed up for, of one event. */
interface Held extends ShiftNow {
  signUp: SignUp;
}

/** Something a volunteer is to be told. */
export interface ShiftNews {
  id: string;
  subject: Extract<MessageSubject, { of: 'shift' }>;
  content: MessageContent;
  /** When it may be sent, from an instant on. */
  sendable: (from: Instant) => Instant;
}

/** What of a shift people come for. Its words and places are the organiser's to change. */
const TIME_AND_PLACE = ['startsAfter', 'minutes', 'place'];

/** When the time or the place was changed last, by moving the event or the shift; 0: never. */
const changedAt = ({ postponed }: Pick<VolunteerEvent, 'postponed'>, shift: Shift): Instant => {
  const own = shift.history.filter(
    ({ action, after }) =>
      action === 'updated' && TIME_AND_PLACE.some((field) => field in (after ?? {})),
  );
  return Math.max(0, ...[...postponed, ...own].map(({ at }) => at));
};

const isNews = (at: Instant, now: Instant): boolean => at > 0 && now - at <= NEWS_FOR;

/** Whether anybody may have to be told something of an event now; if not, its people need not be read. */
export const hasNews = (
  activity: VolunteerEvent,
  shifts: readonly ShiftNow[],
  now: Instant,
): boolean => {
  if (activity.state.name === 'cancelled') return isNews(activity.state.cancelledAt, now);
  return shifts.some(
    ({ shift, queue }) =>
      queue.offered > 0 ||
      now >= remindAt(timeOf(shift, activity).startsAt) ||
      isNews(changedAt(activity, shift), now),
  );
};

/** One sign-up as the rules below look at it. */
interface Case {
  activity: VolunteerEvent;
  signUp: SignUp;
  standing: Standing;
  /** Holds a place, or did when the event was called off. */
  holds: boolean;
  startsAt: Instant;
  /** When time or place were changed since the person signed up; 0: not since. */
  movedAt: Instant;
  now: Instant;
  /** From when the day before counts. */
  remindFrom: Instant;
}

interface Told {
  revision: number;
  note: string;
  sendable: ShiftNews['sendable'];
}

/** The start the person has in mind: before it they have to know. */
const beforeStart =
  ({ startsAt, signUp }: Case) =>
  (at: Instant): Instant =>
    byDayOrBefore(Math.min(startsAt, signUp.toldTime.startsAt), at);

const changeNote = ({ activity: { postponed }, movedAt }: Case): string => {
  const last = postponed.at(-1);
  return last?.at === movedAt ? `改期：${last.reason}` : '时间或地点有变，请打开确认';
};

/** What there is to tell on each occasion; undefined: nothing. */
const RULES: Readonly<Record<ShiftOccasion, (of: Case) => Told | undefined>> = {
  promoted: ({ standing, signUp }) => {
    if (standing.name !== 'offered') return undefined;
    const { until } = standing;
    return {
      revision: signUp.number,
      note: `请在${dayTextOf(until)} ${clockOf(until)}前确认`,
      sendable: (at) => byDayOrBefore(until, at),
    };
  },
  changed: (of) => {
    const { activity, holds, movedAt, now } = of;
    if (activity.state.name !== 'published' || !holds || !isNews(movedAt, now)) return undefined;
    return { revision: movedAt, note: changeNote(of), sendable: beforeStart(of) };
  },
  cancelled: (of) => {
    const { activity, standing, holds, now } = of;
    const { state } = activity;
    if (state.name !== 'cancelled' || standing.name !== 'called_off' || !holds) return undefined;
    if (!isNews(state.cancelledAt, now) || !wasOpen(activity)) return undefined;
    return { revision: 0, note: `取消：${state.reason}`, sendable: beforeStart(of) };
  },
  // Who signed up after its time, or is told of a change after it, knows.
  day_before: ({ activity, signUp, standing, startsAt, movedAt, now, remindFrom }) => {
    if (activity.state.name !== 'published' || standing.name !== 'confirmed') return undefined;
    const time = remindAt(startsAt);
    if (now < remindFrom || Math.max(signUp.at, movedAt) >= time) return undefined;
    return {
      revision: time,
      note: `签到${clockOf(activity.checkIn.opensAt)}开放`,
      sendable: byDay,
    };
  },
};

const newsOf = (of: Case, memberId: string, shift: Shift): ShiftNews[] =>
  shiftOccasion.options.flatMap((occasion) => {
    const told = RULES[occasion](of);
    if (!told) return [];
    const { activity, startsAt } = of;
    const { revision, note, sendable } = told;
    const subject = { activityId: activity.id, shiftId: shift.id, occasion, revision };
    const content = { theme: activity.theme, startsAt, place: placeOf(shift, activity), note };
    const id = shiftMessageIdOf(memberId, subject);
    return [{ id, subject: { of: 'shift', ...subject }, content, sendable }];
  });

/**
 * What a volunteer is to be told of an event at `now`, by what they signed up for and the event's state
 * alone: whoever asks again gets the same answer. Who is in for two shifts reads it once, of the first.
 * @param remindFrom when the day before begins to count; the time of the reminder when left out
 */
const newsFor = (
  activity: VolunteerEvent,
  memberId: string,
  held: readonly Held[],
  now: Instant,
  remindFrom: (startsAt: Instant) => Instant = remindAt,
): ShiftNews[] => {
  const inOrder = [...held].sort((a, b) => a.shift.startsAfter - b.shift.startsAfter);
  const news = inOrder.flatMap(({ signUp, shift, queue }) => {
    const { startsAt } = timeOf(shift, activity);
    if (startsAt <= now) return [];
    const { name } = queue.of(signUp.number);
    const moved = changedAt(activity, shift);
    const of = {
      activity,
      signUp,
      standing: standingIn(signUp, shift, activity, queue),
      holds: signUp.state.name === 'active' && (name === 'in' || name === 'offered'),
      startsAt,
      movedAt: moved > signUp.at ? moved : 0,
      now,
      remindFrom: remindFrom(startsAt),
    };
    return newsOf(of, memberId, shift);
  });
  return news.filter(({ id }, at) => news.findIndex((one) => one.id === id) === at);
};

/** The news of an event for each person, in the order of their numbers. */
export const newsByPerson = (
  activity: VolunteerEvent,
  shifts: readonly ShiftNow[],
  signUps: readonly SignUp[],
  now: Instant,
  remindFrom?: (startsAt: Instant) => Instant,
): Map<string, ShiftNews[]> => {
  const held = new Map<string, Held[]>();
  for (const signUp of signUps) {
    const at = shifts.find(({ shift }) => shift.id === signUp.shiftId);
    if (at) held.set(signUp.memberId, [...(held.get(signUp.memberId) ?? []), { ...at, signUp }]);
  }
  return new Map(
    [...held].map(([id, own]) => [id, newsFor(activity, id, own, now, remindFrom)] as const),
  );
};
