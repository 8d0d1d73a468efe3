import * as z from 'zod/mini';
import {
  activityKind,
  activityState,
  attendanceCounts,
  checkInWindow,
  servedCommitment,
} from '../domain/activity/schema';
import { attendanceState, presence } from '../domain/attendance/schema';
import { defineOperation } from './define';
import { instant, line, pageCursor, reason, recordId, requestId } from './fields';

const ORGANISERS = ['branch_officer', 'committee_staff'] as const;

/** An activity as lists and pages show it. */
export const activityCard = z.object({
  id: z.string(),
  kind: activityKind,
  unitId: z.string(),
  unitName: z.string(),
  theme: z.string(),
  place: z.string(),
  startsAt: z.int(),
  endsAt: z.int(),
  checkIn: checkInWindow,
  serves: z.array(servedCommitment),
  state: activityState,
});

/** What the record says about me at an activity; null when I am not on its roster. */
export const ownAttendance = z.nullable(
  z.object({ state: attendanceState, presence: z.nullable(presence) }),
);

const activityFields = {
  kind: activityKind,
  unitId: recordId,
  theme: line('活动主题', 40),
  place: line('活动地点', 40),
  startsAt: instant,
  endsAt: instant,
  commitmentIds: z
    .array(recordId, '请选择计入的要点举措')
    .check(z.maxLength(20, '计入的举措不超过20项')),
};

const scheduleErrors = [
  'ACTIVITY_TIME_INVALID',
  'ACTIVITY_IN_PAST',
  'OUTSIDE_PLAN_YEAR',
  'UNKNOWN_COMMITMENT',
  'UNIT_CANNOT_HOST',
  'PLAN_NOT_IN_FORCE',
] as const;

/** Puts a new activity down as a draft, which only organisers of the unit see. */
export const activitiesCreate = defineOperation({
  name: 'activities.create',
  access: { who: 'role_over_unit', roles: ORGANISERS },
  input: z.strictObject({ requestId, ...activityFields }),
  output: activityCard,
  errors: scheduleErrors,
});

/** Changes a draft. A published activity is cancelled and made anew: people have seen it. */
export const activitiesUpdate = defineOperation({
  name: 'activities.update',
  access: { who: 'role_over_unit', roles: ORGANISERS },
  input: z.strictObject({ activityId: recordId, ...activityFields }),
  output: activityCard,
  errors: [...scheduleErrors, 'ACTIVITY_NOT_DRAFT'],
});

/** Opens a draft to its members and writes the roster as it stands on the day of the activity. */
export const activitiesPublish = defineOperation({
  name: 'activities.publish',
  access: { who: 'role_over_unit', roles: ORGANISERS },
  input: z.strictObject({ activityId: recordId }),
  output: z.object({ activity: activityCard, expected: z.int() }),
  errors: ['ACTIVITY_CANCELLED', 'ACTIVITY_CLOSED', 'ACTIVITY_IN_PAST', 'ROSTER_EMPTY'],
});

/** Ends check-in: whoever is still expected becomes absent. A second call changes nothing. */
export const activitiesClose = defineOperation({
  name: 'activities.close',
  access: { who: 'role_over_unit', roles: ORGANISERS },
  input: z.strictObject({ activityId: recordId }),
  output: z.object({ activity: activityCard, counts: attendanceCounts }),
  errors: ['ACTIVITY_CANCELLED', 'ACTIVITY_NOT_PUBLISHED', 'CHECK_IN_NOT_OPEN'],
});

/** Calls an activity off. It never counts towards the plan, whoever had checked in. */
export const activitiesCancel = defineOperation({
  name: 'activities.cancel',
  access: { who: 'role_over_unit', roles: ORGANISERS },
  input: z.strictObject({ activityId: recordId, reason }),
  output: activityCard,
  errors: ['ACTIVITY_CLOSED'],
});

/** One activity: to those on its roster, and to whoever organises or oversees its unit. */
export const activitiesGet = defineOperation({
  name: 'activities.get',
  access: { who: 'member' },
  input: z.strictObject({ activityId: recordId }),
  output: z.object({
    activity: activityCard,
    mine: ownAttendance,
    /** True when I may show the code, enter people and close. */
    organises: z.boolean(),
    /** Numbers of the roster; null for those who only attend. */
    counts: z.nullable(attendanceCounts),
  }),
  errors: [],
});

/**
 * Activities I attend or organise, by start. Upcoming ones come soonest first and include those
 * still under way; past ones latest first. `next` continues the list.
 */
export const activitiesList = defineOperation({
  name: 'activities.list',
  access: { who: 'member' },
  input: z.strictObject({
    view: z.enum(['attending', 'organising']),
    when: z.enum(['upcoming', 'past']),
    search: z.optional(z.string().check(z.maxLength(40, '搜索内容不超过40个字'))),
    cursor: pageCursor,
  }),
  output: z.object({
    activities: z.array(z.object({ activity: activityCard, mine: ownAttendance })),
    next: z.nullable(z.string()),
  }),
  errors: [],
});

/**
 * What the organiser's phone needs to draw codes by itself, also without a network:
 * the key of this activity alone, in hex, good until check-in closes.
 */
export const activitiesDoorKey = defineOperation({
  name: 'activities.doorKey',
  access: { who: 'role_over_unit', roles: ORGANISERS },
  input: z.strictObject({ activityId: recordId }),
  output: z.object({
    activity: activityCard,
    keyHex: z.string(),
    /** What stands before `?a=…&c=…` in the QR code's link. */
    linkBase: z.string(),
  }),
  errors: ['ACTIVITY_CANCELLED', 'ACTIVITY_NOT_PUBLISHED', 'CHECK_IN_CLOSED'],
});

export type ActivityCard = z.infer<typeof activityCard>;
export type OwnAttendance = z.infer<typeof ownAttendance>;
