import * as z from 'zod/mini';
import { auditEntry } from '../audit/schema';
import { instructorLevel } from '../people/schema';

/** 服务类别. */
export const serviceCategory = z.enum([
  'fitness_guidance',
  'event_support',
  'facility_care',
  'community',
  'publicity',
  'other',
]);

/**
 * What a volunteer event has beside being an activity. Deadlines are minutes before the start, so that
 * they move with it.
 */
export const eventDetails = z.object({
  service: serviceCategory,
  /** 服务内容. */
  content: z.string(),
  /** 风险说明: told before sign-up (《志愿服务条例》 art. 12). */
  risks: z.string(),
  /** Grows by one when risks or insurance are worded anew; a sign-up names the one it agreed to. */
  risksVersion: z.int(),
  /** 人身意外伤害保险. */
  insured: z.boolean(),
  insuranceNote: z.string(),
  /** 保障: 饮水, 交通. */
  supplies: z.string(),
  contact: z.object({ name: z.string(), phone: z.string() }),
  signUpEndsBefore: z.int(),
  /** Withdrawing of one's own accord, and being promoted, end together. */
  withdrawalEndsBefore: z.int(),
  /** Seen without an account. */
  openToPublic: z.boolean(),
  /** Sign-up was closed by hand; null: it ends by its deadline. */
  signUpClosedAt: z.nullable(z.int()),
  /** Every record of service has been confirmed. */
  hoursConfirmedAt: z.nullable(z.int()),
  /** The event that was called off and that this one takes the place of. */
  carriedFrom: z.nullable(z.string()),
});

/** Where an event stands: 草稿, 报名中, 报名截止, 进行中, 待认定, 已认定, 已取消. */
export const eventPhase = z.enum([
  'draft',
  'open',
  'sign_up_closed',
  'under_way',
  'to_confirm',
  'confirmed',
  'cancelled',
]);

/** What a shift asks of people. Skill and level are looked for in the person's own profile. */
export const shiftConditions = z.object({
  minAge: z.nullable(z.int()),
  skill: z.nullable(z.string()),
  /** This level or a higher one. */
  instructorLevel: z.nullable(instructorLevel),
});

/**
 * One line of a shift's queue. The order of the lines is the truth: who is in follows from them alone.
 * It names nobody.
 * - A bare instant: a number was given out; the n-th of them is number n. There are many.
 * - `gone`: number n has withdrawn, was released, or never became a sign-up (`void`).
 * - `took`: number n has taken up the place it was offered.
 * - `capacity`: how many places there are from here on.
 * - `closing`: from when on nobody is promoted any more.
 */
const queueEvent = z.discriminatedUnion('what', [
  z.object({
    what: z.literal('gone'),
    at: z.int(),
    n: z.int(),
    why: z.enum(['withdrawn', 'released', 'void']),
  }),
  z.object({ what: z.literal('took'), at: z.int(), n: z.int() }),
  z.object({ what: z.literal('capacity'), at: z.int(), places: z.int() }),
  z.object({ what: z.literal('closing'), at: z.int(), from: z.int() }),
]);

export const queueLine = z.union([z.int(), queueEvent]);

/** 班次: a post at a time, with its places and its queue. Times are minutes from the event's start. */
export const shift = z.object({
  id: z.string(),
  officeId: z.string(),
  activityId: z.string(),
  /** Unit of the event. */
  unitId: z.string(),
  /** Its place in the list, from 1; never given anew. */
  position: z.int(),
  /** 岗位. */
  post: z.string(),
  /** Where, when it is not the place of the event. */
  place: z.string(),
  startsAfter: z.int(),
  minutes: z.int(),
  conditions: shiftConditions,
  queue: z.array(queueLine),
  history: z.array(auditEntry),
});

/** How somebody said yes: on their own phone, or to an organiser who put it down. */
export const consentHow = z.enum(['self', 'in_person', 'by_phone', 'on_paper']);

/** As stored; whether the place is confirmed or waited for follows from the queue. */
export const signUpState = z.discriminatedUnion('name', [
  z.object({ name: z.literal('active') }),
  z.object({ name: z.literal('withdrawn'), at: z.int() }),
  /** By the organiser, with the reason. */
  z.object({ name: z.literal('released'), at: z.int(), reason: z.string() }),
]);

/** Asked to be let go after the deadline; `declined` holds the organiser's reason. */
const withdrawalAsk = z.object({
  at: z.int(),
  reason: z.string(),
  declined: z.nullable(z.object({ at: z.int(), reason: z.string() })),
});

/** 报名: one document per shift and person; its id is `shiftId:memberId`, so a second is refused. */
export const signUp = z.object({
  id: z.string(),
  officeId: z.string(),
  activityId: z.string(),
  shiftId: z.string(),
  unitId: z.string(),
  memberId: z.string(),
  memberName: z.string(),
  /** In the queue of the shift. */
  number: z.int(),
  at: z.int(),
  /** Start of the event, to find what is to come. */
  startsAt: z.int(),
  state: signUpState,
  agreed: z.object({ risksVersion: z.int(), at: z.int(), how: consentHow }),
  /** Of a person of 14 to 17: the guardian has agreed to this event. */
  guardianAgreed: z.boolean(),
  enteredBy: z.nullable(z.string()),
  /** The time the person has agreed to; another one wants to be confirmed. */
  toldTime: z.object({ startsAt: z.int(), endsAt: z.int() }),
  withdrawalAsk: z.nullable(withdrawalAsk),
  /** Why the person did not come, in their own words. */
  explanation: z.nullable(z.string()),
  wrongCodes: z.int(),
  history: z.array(auditEntry),
});

/**
 * Where a sign-up stands, worked out from the queue.
 * - `confirmed`: 已报名. `moved`: the time has changed since, 请确认.
 * - `offered`: 已递补, to be taken up until then.
 * - `waitlisted`: 候补第 n 位.
 * - `lapsed`: an offer nobody took up; the place went on.
 * - `called_off`: the event was cancelled; 请重新确认 once there is a new date.
 */
export const standing = z.discriminatedUnion('name', [
  z.object({ name: z.literal('confirmed'), moved: z.boolean() }),
  z.object({ name: z.literal('offered'), until: z.int() }),
  z.object({ name: z.literal('waitlisted'), position: z.int() }),
  z.object({ name: z.literal('lapsed'), at: z.int() }),
  z.object({ name: z.literal('withdrawn'), at: z.int() }),
  z.object({ name: z.literal('released'), at: z.int(), reason: z.string() }),
  z.object({ name: z.literal('called_off'), reason: z.string() }),
]);

export type ServiceCategory = z.infer<typeof serviceCategory>;
export type EventDetails = z.infer<typeof eventDetails>;
export type EventPhase = z.infer<typeof eventPhase>;
export type ShiftConditions = z.infer<typeof shiftConditions>;
export type QueueLine = z.infer<typeof queueLine>;
export type QueueEvent = z.infer<typeof queueEvent>;
export type Shift = z.infer<typeof shift>;
export type ConsentHow = z.infer<typeof consentHow>;
export type SignUpState = z.infer<typeof signUpState>;
export type SignUp = z.infer<typeof signUp>;
export type Standing = z.infer<typeof standing>;

/** The id of an event's shift; the event can be read off it. */
export const shiftIdOf = (activityId: string, position: number): string =>
  `${activityId}.${position}`;

export const activityIdOf = (shiftId: string): string =>
  shiftId.slice(0, Math.max(0, shiftId.lastIndexOf('.')));

/** The deterministic id of a person's sign-up for a shift, and of the service done in it. */
export const signUpIdOf = (shiftId: string, memberId: string): string => `${shiftId}:${memberId}`;
