import * as z from 'zod/mini';
import {
  activityKind,
  activityState,
  attendanceCounts,
  checkInWindow,
  detailField,
  postponement,
  servedCommitment,
} from '../domain/activity/schema';
import { attendanceState, attendingAs, leave, presence } from '../domain/attendance/schema';
import { studyDetails } from '../domain/study/schema';
import { namedSource } from './attendance';
import { defineOperation } from './define';
import { instant, line, reason, recordId, requestId } from './fields';
import { ORGANISERS } from './organisers';
import { studyFields } from './study-fields';

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
  details: z.partialRecord(detailField, z.string()),
  series: z.nullable(z.object({ id: z.string(), position: z.int(), of: z.int() })),
  jointId: z.nullable(z.string()),
  postponed: z.array(postponement),
  /** Of kinds that study: mode, materials, who speaks. */
  study: z.nullable(studyDetails),
  programmeId: z.nullable(z.string()),
});

/** What the record says about me at an activity; null when I am not on its roster. */
export const ownAttendance = z.nullable(
  z.object({
    state: attendanceState,
    as: attendingAs,
    presence: z.nullable(presence),
    leave: z.nullable(leave),
  }),
);

export const activityFields = {
  kind: activityKind,
  unitId: recordId,
  theme: line('活动主题', 40),
  place: line('活动地点', 40),
  startsAt: instant,
  endsAt: instant,
  commitmentIds: z
    .array(recordId, '请选择计入的要点举措')
    .check(z.maxLength(20, '计入的举措不超过20项')),
  /** The year of the plan they were chosen from; left out: of the plan in force. */
  planYear: z.optional(z.int().check(z.minimum(2000), z.maximum(2100))),
  /** What the kind's form asks beside; fields of other kinds are dropped. */
  details: z.optional(
    z.partialRecord(detailField, z.string().check(z.trim(), z.maxLength(60, '每项不超过60个字'))),
  ),
  /** Where the kind lets people be chosen: whose names stand on the roster; left out: the unit's. */
  chosen: z.optional(z.array(recordId).check(z.maxLength(500, '一次最多选择500人'))),
  lateAfterMinutes: z.optional(
    z
      .int('迟到时限应为分钟数')
      .check(z.minimum(0, '迟到时限不能为负'), z.maximum(240, '迟到时限不超过240分钟')),
  ),
  /** Of kinds that study; dropped for others, as details are. */
  study: z.optional(studyFields),
  /** The programme it belongs to; left out or null: none. */
  programmeId: z.optional(z.nullable(recordId)),
};

/**
 * 会后补记: it was held without the product, on paper say, and is put down afterwards. Without it an end
 * that has passed is refused, since it is more often a slip.
 */
const afterwards = z.optional(z.boolean());

const scheduleErrors = [
  'ACTIVITY_TIME_INVALID',
  'ACTIVITY_IN_PAST',
  'OUTSIDE_PLAN_YEAR',
  'UNKNOWN_COMMITMENT',
  'UNIT_CANNOT_HOST',
  'PLAN_NOT_IN_FORCE',
  'UNKNOWN_TOPIC',
  'UNKNOWN_PROGRAMME',
  'EVENT_FORM_NEEDED',
] as const;

/** Puts a new activity down as a draft, which only organisers of the unit see. */
export const activitiesCreate = defineOperation({
  name: 'activities.create',
  access: { who: 'role_over_unit', roles: ORGANISERS },
  input: z.strictObject({ requestId, ...activityFields, afterwards }),
  output: activityCard,
  errors: scheduleErrors,
});

/** One date of a series. */
const seriesDate = z.strictObject({ startsAt: instant, endsAt: instant });

/**
 * Puts down the month's fixed day for several months at once: a draft for each date, which can then
 * be changed, opened or dropped like any other. The same request again makes none anew.
 */
export const activitiesCreateSeries = defineOperation({
  name: 'activities.createSeries',
  access: { who: 'role_over_unit', roles: ORGANISERS },
  input: z.strictObject({
    requestId,
    ...activityFields,
    startsAt: z.optional(z.undefined()),
    endsAt: z.optional(z.undefined()),
    dates: z
      .array(seriesDate, '请选择日期')
      .check(z.minLength(2, '至少选择两个日期'), z.maxLength(12, '一次最多12个日期')),
  }),
  output: z.object({ activities: z.array(activityCard) }),
  errors: [...scheduleErrors, 'SERIES_DATES_REPEATED'],
});

/**
 * Invites other branches to hold an activity together: a draft for each, with the same time, place and
 * theme. Each opens its own roster and keeps its own record; the code at the door is one for all.
 */
export const activitiesInviteUnits = defineOperation({
  name: 'activities.inviteUnits',
  access: { who: 'role_over_unit', roles: ORGANISERS },
  input: z.strictObject({
    activityId: recordId,
    unitIds: z
      .array(recordId, '请选择支部')
      .check(z.minLength(1, '请选择支部'), z.maxLength(20, '一次最多邀请20个支部')),
  }),
  output: z.object({ activities: z.array(activityCard) }),
  errors: ['ACTIVITY_CANCELLED', 'ACTIVITY_CLOSED', 'UNIT_CANNOT_HOST', 'CHECK_IN_STARTED'],
});

/** Moves an activity that people were told of to another time, with the reason they read. */
export const activitiesPostpone = defineOperation({
  name: 'activities.postpone',
  access: { who: 'role_over_unit', roles: ORGANISERS },
  input: z.strictObject({
    activityId: recordId,
    requestId,
    startsAt: instant,
    endsAt: instant,
    place: activityFields.place,
    reason,
  }),
  output: activityCard,
  errors: [
    'ACTIVITY_CANCELLED',
    'ACTIVITY_CLOSED',
    'ACTIVITY_NOT_PUBLISHED',
    'ACTIVITY_TIME_INVALID',
    'ACTIVITY_IN_PAST',
    'CHECK_IN_STARTED',
    'OUTSIDE_PLAN_YEAR',
  ],
});

/** Changes a draft. A published activity is cancelled and made anew: people have seen it. */
export const activitiesUpdate = defineOperation({
  name: 'activities.update',
  access: { who: 'role_over_unit', roles: ORGANISERS },
  input: z.strictObject({ activityId: recordId, ...activityFields, afterwards }),
  output: activityCard,
  errors: [...scheduleErrors, 'ACTIVITY_NOT_DRAFT'],
});

/** Opens a draft to its members and writes the roster as it stands on the day of the activity. */
export const activitiesPublish = defineOperation({
  name: 'activities.publish',
  access: { who: 'role_over_unit', roles: ORGANISERS },
  input: z.strictObject({ activityId: recordId, afterwards }),
  output: z.object({ activity: activityCard, expected: z.int() }),
  errors: [
    'ACTIVITY_CANCELLED',
    'ACTIVITY_CLOSED',
    'ACTIVITY_IN_PAST',
    'ROSTER_EMPTY',
    'SHIFTS_MISSING',
  ],
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
    /** Every statement that I was there, with the names of who made and who struck it. */
    mySources: z.array(namedSource),
    /** True when I may show the code, enter people and close. */
    organises: z.boolean(),
    /** Numbers of the roster; null for those who only attend. */
    counts: z.nullable(attendanceCounts),
    /** People chosen for the roster; empty for those who only attend. */
    chosen: z.array(z.string()),
    /** The other branches of a joint activity: names alone, for those who may not see more. */
    jointWith: z.array(z.object({ activityId: z.string(), unitName: z.string() })),
    /** True once the record was handed in. */
    recorded: z.boolean(),
    /** The topic of the year's study plan it takes up, and the programme it belongs to, by name. */
    topic: z.nullable(z.object({ id: z.string(), title: z.string() })),
    programme: z.nullable(z.object({ id: z.string(), title: z.string() })),
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
    /** What the codes are made of: the activity, or the branches that meet together. */
    doorId: z.string(),
    keyHex: z.string(),
    /** What stands before `?a=…&c=…` in the QR code's link. */
    linkBase: z.string(),
  }),
  errors: ['ACTIVITY_CANCELLED', 'ACTIVITY_NOT_PUBLISHED', 'CHECK_IN_CLOSED'],
});

export type ActivityCard = z.infer<typeof activityCard>;
export type OwnAttendance = z.infer<typeof ownAttendance>;
