import * as z from 'zod/mini';
import { instructorLevel, phoneNumber } from '../domain/people/schema';
import {
  eventDetails,
  eventPhase,
  serviceCategory,
  shiftConditions,
  standing,
} from '../domain/volunteering/schema';
import { activityCard, activityFields } from './activities';
import { instant, line, recordId, words } from './fields';

/** One shift as the form sends it. */
const shiftFields = z.strictObject({
  /** Of a shift that is there already; null: a new one. */
  id: z.nullable(recordId),
  post: line('岗位', 20),
  /** Empty: the place of the event. */
  place: words('岗位地点', 40),
  startsAt: instant,
  endsAt: instant,
  capacity: z
    .int('名额应为整数')
    .check(z.minimum(1, '名额至少1人'), z.maximum(1000, '名额不超过1000人')),
  conditions: z.strictObject({
    minAge: z.nullable(
      z.int('年龄应为整数').check(z.minimum(14, '年龄不低于14岁'), z.maximum(60, '年龄不超过60岁')),
    ),
    skill: z.nullable(line('技能', 20)),
    instructorLevel: z.nullable(instructorLevel),
  }),
});

/** Everything an event is planned with. Of an open one the time stays: it is moved by postponing. */
export const eventFields = {
  unitId: recordId,
  theme: activityFields.theme,
  place: activityFields.place,
  startsAt: instant,
  endsAt: instant,
  commitmentIds: activityFields.commitmentIds,
  planYear: activityFields.planYear,
  service: serviceCategory,
  content: line('服务内容', 200),
  risks: line('风险说明', 300),
  insured: z.boolean('请选择是否投保'),
  insuranceNote: words('保险说明', 60),
  supplies: words('保障', 60),
  contact: z.strictObject({ name: line('负责人', 30), phone: phoneNumber }),
  signUpUntil: instant,
  withdrawUntil: instant,
  openToPublic: z.boolean('请选择是否公开'),
  shifts: z
    .array(shiftFields, '请添加岗位和班次')
    .check(z.minLength(1, '请至少添加一个班次'), z.maxLength(30, '一场活动最多30个班次')),
};

/** A shift with its places as they stand now. */
export const shiftCard = z.object({
  id: z.string(),
  post: z.string(),
  /** The event's place where the shift has none of its own. */
  place: z.string(),
  startsAt: z.int(),
  endsAt: z.int(),
  conditions: shiftConditions,
  capacity: z.int(),
  /** Places taken or offered: never more than `capacity`, unless it was lowered this instant. */
  taken: z.int(),
  free: z.int(),
  waiting: z.int(),
});

/** What is told of an event without an account: no person, not even whom to call. */
export const publicEventCard = z.object({
  id: z.string(),
  officeName: z.string(),
  unitName: z.string(),
  theme: z.string(),
  place: z.string(),
  startsAt: z.int(),
  endsAt: z.int(),
  phase: eventPhase,
  service: serviceCategory,
  signUpUntil: z.int(),
  withdrawUntil: z.int(),
  shifts: z.array(shiftCard),
});

/** What is told before sign-up; `risksVersion` goes back with it. */
const told = z.pick(eventDetails, {
  content: true,
  risks: true,
  risksVersion: true,
  insured: true,
  insuranceNote: true,
  supplies: true,
});

export const publicEvent = z.extend(publicEventCard, {
  ...told.shape,
  /** Where a volunteer from outside registers for it: the team, when it is open; null: ask the unit. */
  register: z.nullable(
    z.object({ officeId: z.string(), unitId: z.string(), unitName: z.string() }),
  ),
});

/** My sign-up for one shift of an event. */
const myStanding = z.object({
  shiftId: z.string(),
  standing,
  /** Asked to be let go after the deadline; null: not asked. */
  withdrawalAsk: z.nullable(
    z.object({
      at: z.int(),
      reason: z.string(),
      declined: z.nullable(z.object({ at: z.int(), reason: z.string() })),
    }),
  ),
});

/** An event in lists. */
export const eventCard = z.object({
  activity: activityCard,
  phase: eventPhase,
  service: serviceCategory,
  signUpUntil: z.int(),
  withdrawUntil: z.int(),
  openToPublic: z.boolean(),
  shifts: z.array(shiftCard),
  mine: z.array(myStanding),
});

/** An event with everything that has to be read before signing up. */
export const eventView = z.extend(eventCard, {
  ...told.shape,
  contact: eventDetails.shape.contact,
  carriedFrom: eventDetails.shape.carriedFrom,
  /** True when I plan it: edit, call, keep the door, confirm hours. */
  organises: z.boolean(),
  /** Someone under 18 by what they stated on registering: the guardian's consent is asked for. */
  asksGuardian: z.boolean(),
  /** What stands before `?e=<event id>` in the link of the share card and poster; empty: no link. */
  linkBase: z.string(),
});

/** Another shift of mine: near in time, or waited for. It bars nothing, and is said. */
export const nearShift = z.object({
  shiftId: z.string(),
  activityId: z.string(),
  theme: z.string(),
  post: z.string(),
  startsAt: z.int(),
  endsAt: z.int(),
  standing,
});

export type ShiftCard = z.infer<typeof shiftCard>;
export type EventCard = z.infer<typeof eventCard>;
export type EventView = z.infer<typeof eventView>;
export type PublicEvent = z.infer<typeof publicEvent>;
export type PublicEventCard = z.infer<typeof publicEventCard>;
