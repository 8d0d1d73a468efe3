import type { createStore } from '@cloud/store';
import { checkInWindowOf } from '@shared/domain/activity/check-in-window';
import { volunteerEvent } from '@shared/domain/activity/kinds/volunteer-event';
import type { Activity, ActivityState } from '@shared/domain/activity/schema';
import { countsOf } from '@shared/domain/attendance/counts';
import { addDays, HOUR, type Instant, localDateOf, MINUTE } from '@shared/domain/time';
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
import { at, EVENTS, type Outline } from './volunteer-events';

type Store = ReturnType<typeof createStore>;

const nameOf = (memberId: string): string =>
  demoPeople.find(({ id }) => id === memberId)?.name ?? memberId;

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
