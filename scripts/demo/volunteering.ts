import type { createStore } from '@cloud/store';
import type { Activity, ActivityState } from '@shared/domain/activity/schema';
import { countsOf } from '@shared/domain/attendance/counts';
import { HOUR, type Instant, instantOf, MINUTE } from '@shared/domain/time';
import { placeOf, timeOf } from '@shared/domain/volunteering/event';
import { figuresOf } from '@shared/domain/volunteering/hours';
import { newQueue } from '@shared/domain/volunteering/queue';
import {
  type EventDetails,
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

interface Outline {
  id: string;
  theme: string;
  place: string;
  date: string;
  time: string;
  details?: Partial<EventDetails>;
  shifts: readonly { post: string; capacity: number; people: readonly string[]; skill?: string }[];
  /** Left out: still to come. `waiting`: served, and not confirmed. */
  served?: 'waiting' | 'confirmed';
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
      { post: '检录', capacity: 2, people: ['pan-hua', 'tian-yu', 'jiang-nan', 'lin-xiao'] },
    ],
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
  signUpEndsBefore: 14 * 60,
  withdrawalEndsBefore: 20 * 60,
  openToPublic: true,
  signUpClosedAt: null,
  hoursConfirmedAt: null,
  carriedFrom: null,
};

const WHO = { by: 'xu-ning' };

const stateOf = ({ served, shifts }: Outline, startsAt: Instant): ActivityState => {
  if (!served) return { name: 'published', publishedAt: startsAt - 240 * HOUR };
  const people = shifts.reduce((sum, one) => sum + one.people.length, 0);
  const counts = { ...countsOf([]), expected: people, present: people };
  return { name: 'closed', closedAt: startsAt + 4 * HOUR, counts };
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
  const event: EventDetails = { ...DETAILS, ...details, hoursConfirmedAt };
  return { ...activity, createdBy: 'xu-ning', event };
};

type Event = ReturnType<typeof eventOf>;

const shiftsOf = (activity: Event, outline: Outline): Shift[] =>
  outline.shifts.map(({ post, capacity, people, skill }, index) => {
    const signedUpAt = activity.startsAt - 200 * HOUR;
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
      minutes: 180,
      conditions: { minAge: 18, skill: skill ?? null, instructorLevel: null },
      queue: [
        ...newQueue(capacity, closing, signedUpAt),
        ...people.map((_, number) => signedUpAt + number * HOUR),
      ],
      history: [{ ...WHO, at: signedUpAt, action: 'created' }],
    };
  });

const signUpOf = (activity: Event, shift: Shift, memberId: string, index: number): SignUp => {
  const signedUpAt = activity.startsAt - 200 * HOUR + index * HOUR;
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
    state: { name: 'active' },
    agreed: { risksVersion: 1, at: signedUpAt, how: memberId === 'pan-hua' ? 'by_phone' : 'self' },
    guardianAgreed: false,
    enteredBy: memberId === 'pan-hua' ? 'xu-ning' : null,
    toldTime: timeOf(shift, activity),
    withdrawalAsk: null,
    explanation: null,
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
  const marks = [
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
    const signUps = people.map((id, number) => signUpOf(activity, shift, id, number));
    await Promise.all(signUps.map(store.signUps.add));
    if (!outline.served) continue;
    await Promise.all(
      signUps.map((signUp) => store.services.add(serviceOf(activity, shift, signUp, outline))),
    );
  }
};

/** Volunteer events of the year: to come, full with a waiting list, today with its door open, and past. */
export const seedVolunteering = async (store: Store, plan: DemoPlan): Promise<void> => {
  await Promise.all(EVENTS.map((outline) => add(store, eventOf(outline, plan), outline)));
};
