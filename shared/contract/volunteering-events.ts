import * as z from 'zod/mini';
import { defineOperation } from './define';
import { instant, pageCursor, recordId, requestId } from './fields';
import { ORGANISERS } from './organisers';
import {
  eventCard,
  eventFields,
  eventView,
  publicEvent,
  publicEventCard,
} from './volunteering-fields';

const planErrors = [
  'ACTIVITY_TIME_INVALID',
  'ACTIVITY_IN_PAST',
  'OUTSIDE_PLAN_YEAR',
  'UNKNOWN_COMMITMENT',
  'UNIT_CANNOT_HOST',
  'PLAN_NOT_IN_FORCE',
  'DEADLINES_INVALID',
  'SHIFT_OUTSIDE_EVENT',
] as const;

/**
 * Puts a volunteer event down as a draft with its shifts. It is an activity of kind `volunteer_event`:
 * opened by `activities.publish`, moved by `activities.postpone` (shifts and deadlines move along, and
 * whoever signed up is asked to confirm the new time), called off by `activities.cancel`, its door ended
 * by `activities.close`, its code drawn from `activities.doorKey`.
 */
export const volunteeringCreateEvent = defineOperation({
  name: 'volunteering.createEvent',
  access: { who: 'role_over_unit', roles: ORGANISERS },
  input: z.strictObject({ requestId, ...eventFields }),
  output: eventView,
  errors: planErrors,
});

/**
 * Changes an event. A draft may change in all but its unit; an open one keeps its time and theme. Shifts
 * that are left out go, where nobody has signed up. A capacity below what is taken moves the last by
 * number to the waiting list; a higher one promotes. New words for risks want to be agreed to anew.
 */
export const volunteeringUpdateEvent = defineOperation({
  name: 'volunteering.updateEvent',
  access: { who: 'role_over_unit', roles: ORGANISERS },
  input: z.strictObject({ activityId: recordId, ...eventFields }),
  output: eventView,
  errors: [
    ...planErrors,
    'ACTIVITY_CANCELLED',
    'ACTIVITY_CLOSED',
    'RECORD_CHANGED',
    'SHIFT_TAKEN',
    'EVENT_TIME_STANDS',
  ],
});

/** Closes sign-up before its deadline, or opens it again. */
export const volunteeringCloseSignUp = defineOperation({
  name: 'volunteering.closeSignUp',
  access: { who: 'role_over_unit', roles: ORGANISERS },
  input: z.strictObject({ activityId: recordId, closed: z.boolean() }),
  output: eventView,
  errors: ['ACTIVITY_CANCELLED', 'ACTIVITY_CLOSED', 'ACTIVITY_NOT_PUBLISHED', 'RECORD_CHANGED'],
});

/**
 * Volunteer events of the office. `coming`: opened and not over, soonest first. `mine`: those I have
 * signed up for, past ones included, latest first. `organising`: those of units I organise, drafts
 * included, latest first. A page may be shorter than others where a filter leaves rows out.
 */
export const volunteeringEvents = defineOperation({
  name: 'volunteering.events',
  access: { who: 'member' },
  input: z.strictObject({
    view: z.enum(['coming', 'mine', 'organising']),
    /** Only with a free place in an open sign-up. */
    withPlaces: z.optional(z.boolean()),
    /** Only with a shift whose conditions I meet by my own profile. */
    forMySkills: z.optional(z.boolean()),
    /** Only beginning before this instant. */
    before: z.optional(instant),
    unitId: z.optional(recordId),
    cursor: pageCursor,
  }),
  output: z.object({ events: z.array(eventCard), next: z.nullable(z.string()) }),
  errors: [],
});

/** One event: to everybody of the office once it is open, as a draft to its organisers. */
export const volunteeringEvent = defineOperation({
  name: 'volunteering.event',
  access: { who: 'member' },
  input: z.strictObject({ activityId: recordId }),
  output: eventView,
  errors: [],
});

/** Events open to the public, to come, soonest first. Asked without an account; no person is named. */
export const volunteeringPublicEvents = defineOperation({
  name: 'volunteering.publicEvents',
  access: { who: 'public' },
  input: z.strictObject({
    /** Left out: the only office there is, or the first. */
    officeId: z.optional(recordId),
    cursor: pageCursor,
  }),
  output: z.object({ events: z.array(publicEventCard), next: z.nullable(z.string()) }),
  errors: [],
});

/** One event open to the public, as a shared link shows it. */
export const volunteeringPublicEvent = defineOperation({
  name: 'volunteering.publicEvent',
  access: { who: 'public' },
  input: z.strictObject({ activityId: recordId }),
  output: publicEvent,
  errors: [],
});

/**
 * Plans a called-off event anew and keeps everybody's turn: a draft with the same shifts. Once it is
 * opened, whoever had a place or waited has it offered in the old order and says yes or no
 * (请重新确认); a place not taken up by its deadline goes on. The same request again makes none anew.
 */
export const volunteeringCarryOver = defineOperation({
  name: 'volunteering.carryOver',
  access: { who: 'role_over_unit', roles: ORGANISERS },
  input: z.strictObject({
    activityId: recordId,
    requestId,
    startsAt: instant,
    place: eventFields.place,
  }),
  output: eventView,
  errors: ['EVENT_NOT_CALLED_OFF', 'ACTIVITY_IN_PAST', 'OUTSIDE_PLAN_YEAR', 'CARRIED_ALREADY'],
});

/**
 * 汇总 of a year in Asia/Shanghai (`artefacts.md` 15f): events held, person-times, minutes confirmed and
 * waiting, by kind of volunteer, by unit that held them, by place. Of units I organise; the committee
 * and leaders see all.
 */
export const volunteeringSummary = defineOperation({
  name: 'volunteering.summary',
  access: {
    who: 'role',
    roles: [...ORGANISERS, 'leader'],
  },
  input: z.strictObject({
    year: z.int('请选择年度').check(z.minimum(2000, '年度过早'), z.maximum(2100, '年度过晚')),
  }),
  output: z.object({
    year: z.int(),
    events: z.int(),
    personTimes: z.int(),
    people: z.int(),
    minutes: z.int(),
    waitingMinutes: z.int(),
    byCategory: z.array(
      z.object({ category: z.string(), label: z.string(), personTimes: z.int(), minutes: z.int() }),
    ),
    byUnit: z.array(
      z.object({
        unitId: z.string(),
        unitName: z.string(),
        events: z.int(),
        personTimes: z.int(),
        minutes: z.int(),
      }),
    ),
    /** By what of the plan the events serve (5.2, 5.3, 15.3b); one that serves two stands in both. */
    byCommitment: z.array(
      z.object({
        commitmentId: z.string(),
        title: z.string(),
        item: z.int(),
        events: z.int(),
        personTimes: z.int(),
        minutes: z.int(),
        places: z.int(),
      }),
    ),
    byPlace: z.array(z.object({ place: z.string(), events: z.int() })),
  }),
  errors: [],
});
