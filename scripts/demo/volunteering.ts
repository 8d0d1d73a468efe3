import type { createStore } from '@cloud/store';
import { checkInWindowOf } from '@shared/domain/activity/check-in-window';
import { volunteerEvent } from '@shared/domain/activity/kinds/volunteer-event';
import type { Activity, ActivityState } from '@shared/domain/activity/schema';
import { countsOf } from '@shared/domain/attendance/counts';
import { addDays, HOUR, type Instant, instantOf, localDateOf, MINUTE } from '@shared/domain/time';
import { minutesBefore, placeOf, timeOf } from '@shared/domain/volunteering/event';
import { figuresOf } from '@shared/domain/volunteering/hours';
import { newQueue } from '@shared/domain/volunteering/queue';
import {
  type EventDetails,
  type QueueLine,
  type Shift,
  type SignUp,
  shiftIdOf,
  signUpIdOf,
} from '@shared/domain/volunteering/schema';
import type { Mark, Service } from '@shared/domain/volunteering/service-schema';
import { type DemoPlan, demoActivity } from './history';
import { DEMO_OFFICE, DEMO_YEAR } from './office';
import { demoPeople } from './people';

type Store = ReturnType<typeof createStore>;

const at = (date: string, time: string): Instant => {
  const instant = instantOf(`${DEMO_YEAR}-${date}`, time);
  if (instant === undefined) throw new Error(`No such demo time: ${date} ${time}`);
  return instant;
};

const nameOf = (memberId: string): string =>
  demoPeople.find(({ id }) => id === memberId)?.name ?? memberId;

/** Marks by code at these times, on the day of the event. */
type Day = readonly (readonly [Mark['act'], string])[];

interface Outline {
  id: string;
  theme: string;
  place: string;
  date: string;
  time: string;
  /** How long it lasts; three hours when left out. */
  hours?: number;
  details?: Partial<EventDetails>;
  shifts: readonly { post: string; capacity: number; people: readonly string[]; skill?: string }[];
  /** Left out: still to come. `waiting`: served, and not confirmed. */
  served?: 'waiting' | 'confirmed';
  /** What single people did, where it differs; empty: they did not come. */
  days?: Readonly<Record<string, Day>>;
  /** Who gave the place back, and when. */
  withdrawn?: readonly [string, Instant];
}

const EVENTS: readonly Outline[] = [
  {
    id: 'demo-event-walk',
    theme: '健步走活动引导',
    place: '滨海公园东门广场',
    date: '11-27',
    time: '08:30',
    shifts: [
      { post: '路线引导', capacity: 6, people: ['he-xin', 'shi-lei'] },
      { post: '饮水点', capacity: 3, people: ['jiang-nan'] },
      { post: '现场急救', capacity: 2, people: ['xu-ning'], skill: '急救' },
    ],
  },
  {
    id: 'demo-event-match',
    theme: '市民乒乓球赛保障',
    place: '市体育馆',
    date: '11-26',
    time: '13:30',
    details: { risks: '场内人多，搬运器材时请戴手套', supplies: '备饮水和工作餐' },
    shifts: [
      {
        post: '检录',
        capacity: 2,
        people: ['yao-jie', 'pan-hua', 'tian-yu', 'jiang-nan', 'lin-xiao'],
      },
    ],
    withdrawn: ['yao-jie', at('11-18', '08:30')],
  },
  {
    id: 'demo-event-today',
    theme: '社区健身指导',
    place: '幸福社区广场',
    date: '11-18',
    time: '14:00',
    details: { service: 'fitness_guidance', content: '教社区居民做健身操' },
    shifts: [{ post: '健身指导', capacity: 5, people: ['lin-xiao', 'gao-feng', 'yao-jie'] }],
  },
  {
    id: 'demo-event-games',
    theme: '市民运动会全天保障',
    place: '市体育场',
    date: '11-12',
    time: '08:00',
    hours: 10,
    details: { risks: '站立时间长，请穿运动鞋', supplies: '备饮水和午餐' },
    shifts: [
      {
        post: '检录和引导',
        capacity: 4,
        people: ['gao-feng', 'yao-jie', 'jiang-nan', 'he-xin'],
      },
    ],
    served: 'waiting',
    days: {
      'gao-feng': [
        ['in', '07:52'],
        ['out', '17:40'],
      ],
      'yao-jie': [['in', '08:03']],
      'jiang-nan': [
        ['in', '07:58'],
        ['leave', '11:30'],
        ['return', '13:05'],
        ['out', '15:10'],
      ],
      'he-xin': [],
    },
  },
  {
    id: 'demo-event-park',
    theme: '公园健身器材巡查',
    place: '南山公园',
    date: '11-13',
    time: '14:00',
    details: { service: 'facility_care', content: '检查公园健身器材，登记损坏' },
    shifts: [{ post: '巡查', capacity: 4, people: ['lin-xiao', 'shi-lei', 'tian-yu'] }],
    served: 'waiting',
  },
  {
    id: 'demo-event-autumn',
    theme: '市民健步走保障',
    place: '滨海公园东门广场',
    date: '10-16',
    time: '08:30',
    shifts: [{ post: '路线引导', capacity: 5, people: ['lin-xiao', 'he-xin', 'gao-feng'] }],
    served: 'confirmed',
  },
  {
    id: 'demo-event-fitness-day',
    theme: '全民健身日器材引导',
    place: '市全民健身中心',
    date: '08-08',
    time: '08:30',
    shifts: [{ post: '器材引导', capacity: 5, people: ['lin-xiao', 'yao-jie', 'jiang-nan'] }],
    served: 'confirmed',
  },
];

const DETAILS: EventDetails = {
  service: 'event_support',
  content: '引导路线，维持秩序，提供饮水',
  risks: '海边风大，请备外套和防滑鞋',
  risksVersion: 1,
  insured: true,
  insuranceNote: '已投保人身意外险',
  supplies: '备饮水',
  contact: { name: '演示·徐宁', phone: '13900000088' },
  signUpEndsBefore: 0,
  withdrawalEndsBefore: 0,
  openToPublic: true,
  signUpClosedAt: null,
  hoursConfirmedAt: null,
  carriedFrom: null,
};

/** The day before: giving back until noon, signing up until six. */
const deadlinesOf = (startsAt: Instant) => {
  const eve = addDays(localDateOf(startsAt), -1).slice(5);
  return {
    signUpEndsBefore: minutesBefore(startsAt, at(eve, '18:00')),
    withdrawalEndsBefore: minutesBefore(startsAt, at(eve, '12:00')),
  };
};

/** Sign-up begins ten days before, in the morning. */
const openedAt = (startsAt: Instant): Instant =>
  at(addDays(localDateOf(startsAt), -10).slice(5), '09:00');

const WHO = { by: 'xu-ning' };

const minutesOf = ({ hours = 3 }: Outline): number => hours * 60;

const stateOf = (outline: Outline, startsAt: Instant): ActivityState => {
  const { served, shifts, days = {} } = outline;
  if (!served) return { name: 'published', publishedAt: openedAt(startsAt) - HOUR };
  const expected = shifts.reduce((sum, one) => sum + one.people.length, 0);
  const absent = Object.values(days).filter((day) => day.length === 0).length;
  const counts = { ...countsOf([]), expected, present: expected - absent, absent };
  return { name: 'closed', closedAt: startsAt + minutesOf(outline) * MINUTE + HOUR, counts };
};

const eventOf = (outline: Outline, plan: DemoPlan) => {
  const startsAt = at(outline.date, outline.time);
  const { id, theme, place, details, served } = outline;
  const activity = demoActivity(
    {
      id,
      unitId: 'fitness-volunteer-corps',
      unitName: '全民健身志愿服务队',
      theme,
      place,
      startsAt,
      commitmentIds: ['15.3b'],
      state: stateOf(outline, startsAt),
      kind: 'volunteer_event',
    },
    plan,
  );
  const hoursConfirmedAt = served === 'confirmed' ? startsAt + 72 * HOUR : null;
  const event: EventDetails = {
    ...DETAILS,
    ...deadlinesOf(startsAt),
    ...details,
    hoursConfirmedAt,
  };
  const endsAt = startsAt + minutesOf(outline) * MINUTE;
  const checkIn = checkInWindowOf(volunteerEvent, startsAt, endsAt);
  return { ...activity, endsAt, checkIn, createdBy: 'xu-ning', event };
};

type Event = ReturnType<typeof eventOf>;

/** The line of whoever gave the place back. */
const goneFrom = ({ withdrawn }: Outline, people: readonly string[]): QueueLine[] => {
  const [who, when] = withdrawn ?? [];
  if (who === undefined || when === undefined) return [];
  const n = people.indexOf(who) + 1;
  return n > 0 ? [{ what: 'gone', at: when, n, why: 'withdrawn' }] : [];
};

const shiftsOf = (activity: Event, outline: Outline): Shift[] =>
  outline.shifts.map(({ post, capacity, people, skill }, index) => {
    const signedUpAt = openedAt(activity.startsAt);
    const closing = activity.startsAt - activity.event.withdrawalEndsBefore * MINUTE;
    return {
      id: shiftIdOf(activity.id, index + 1),
      officeId: DEMO_OFFICE.id,
      activityId: activity.id,
      unitId: activity.unitId,
      position: index + 1,
      post,
      place: '',
      startsAfter: 0,
      minutes: minutesOf(outline),
      conditions: { minAge: 18, skill: skill ?? null, instructorLevel: null },
      queue: [
        ...newQueue(capacity, closing, signedUpAt),
        ...people.map((_, number) => signedUpAt + number * HOUR),
        ...goneFrom(outline, people),
      ],
      history: [{ ...WHO, at: signedUpAt, action: 'created' }],
    };
  });

const signUpOf = (
  activity: Event,
  shift: Shift,
  outline: Outline,
  memberId: string,
  index: number,
): SignUp => {
  const [who, when] = outline.withdrawn ?? [];
  const isAway = outline.days?.[memberId]?.length === 0;
  const signedUpAt = openedAt(activity.startsAt) + index * HOUR;
  return {
    id: signUpIdOf(shift.id, memberId),
    officeId: DEMO_OFFICE.id,
    activityId: activity.id,
    shiftId: shift.id,
    unitId: activity.unitId,
    memberId,
    memberName: nameOf(memberId),
    number: index + 1,
    at: signedUpAt,
    startsAt: activity.startsAt,
    state:
      who === memberId && when !== undefined ? { name: 'withdrawn', at: when } : { name: 'active' },
    agreed: { risksVersion: 1, at: signedUpAt, how: memberId === 'pan-hua' ? 'by_phone' : 'self' },
    guardianAgreed: false,
    enteredBy: memberId === 'pan-hua' ? 'xu-ning' : null,
    toldTime: timeOf(shift, activity),
    withdrawalAsk: null,
    explanation: isAway ? '学校临时有考试，已告诉队长' : null,
    wrongCodes: 0,
    history: [{ at: signedUpAt, by: memberId, action: 'signed_up' }],
  };
};

const markOf = (act: Mark['act'], when: Instant, byHand: boolean): Mark => ({
  act,
  at: when,
  method: byHand ? 'organiser_entry' : 'code',
  enteredBy: byHand ? 'xu-ning' : null,
  requestId: null,
  receivedAt: when,
  pending: false,
  struck: null,
});

const serviceOf = (activity: Event, shift: Shift, signUp: SignUp, outline: Outline): Service => {
  const { startsAt, endsAt } = timeOf(shift, activity);
  const byHand = signUp.number === 3;
  const day = outline.days?.[signUp.memberId];
  const marks = day?.map(([act, time]) => markOf(act, at(outline.date, time), false)) ?? [
    markOf('in', startsAt - signUp.number * MINUTE, false),
    markOf('out', endsAt - (byHand ? 0 : signUp.number * MINUTE), byHand),
  ];
  const { spans, minutes, machineMinutes } = figuresOf(marks);
  const confirmedAt = startsAt + 72 * HOUR;
  return {
    id: signUp.id,
    officeId: DEMO_OFFICE.id,
    activityId: activity.id,
    shiftId: shift.id,
    unitId: activity.unitId,
    unitName: activity.unitName,
    memberId: signUp.memberId,
    memberName: signUp.memberName,
    year: DEMO_YEAR,
    theme: activity.theme,
    post: shift.post,
    place: placeOf(shift, activity),
    category: activity.event.service,
    content: activity.event.content,
    contactName: activity.event.contact.name,
    startsAt,
    endsAt,
    marks,
    confirmed:
      outline.served === 'confirmed'
        ? { at: confirmedAt, by: 'xu-ning', spans, minutes, machineMinutes }
        : null,
    ask: null,
    history: [{ at: startsAt, by: signUp.memberId, action: 'marked_in' }],
  };
};

const add = async (store: Store, activity: Event & Activity, outline: Outline): Promise<void> => {
  await store.activities.add(activity);
  const shifts = shiftsOf(activity, outline);
  await store.shifts.addAll(shifts);
  for (const [index, shift] of shifts.entries()) {
    const people = outline.shifts[index]?.people ?? [];
    const signUps = people.map((id, number) => signUpOf(activity, shift, outline, id, number));
    await Promise.all(signUps.map(store.signUps.add));
    if (!outline.served) continue;
    const came = signUps.filter(({ memberId }) => outline.days?.[memberId]?.length !== 0);
    await Promise.all(
      came.map((signUp) => store.services.add(serviceOf(activity, shift, signUp, outline))),
    );
  }
};

/**
 * Volunteer events of the year: to come, full with a waiting list and an offered place, today with its door
 * open, and past: with a check-out that was forgotten, a long day, somebody who did not come.
 */
export const seedVolunteering = async (store: Store, plan: DemoPlan): Promise<void> => {
  await Promise.all(EVENTS.map((outline) => add(store, eventOf(outline, plan), outline)));
};
