import * as z from 'zod/mini';
import { instructorLevel, volunteerCategory } from '../domain/people/schema';
import { CALL_REASONS } from '../domain/volunteering/calls';
import { consentHow, standing } from '../domain/volunteering/schema';
import { defineOperation } from './define';
import { line, reason, recordId, requestId } from './fields';
import { ORGANISERS } from './organisers';
import { reached } from './reminders';
import { nearShift, shiftCard } from './volunteering-fields';

const onShift = { shiftId: recordId } as const;
const onSignUp = { shiftId: recordId, memberId: recordId } as const;

/** Consent put down for somebody else: never `self`. */
const notedConsent = z.enum(['in_person', 'by_phone', 'on_paper'], '请选择本人怎样同意的');

const mayNotSignUp = [
  'ACTIVITY_CANCELLED',
  'SIGN_UP_CLOSED',
  'RISKS_CHANGED',
  'GUARDIAN_NEEDED',
  'AGE_NOT_MET',
  'LEVEL_NOT_MET',
  'SHIFT_CLASH',
  'QUEUE_FULL',
] as const;

const standingNow = z.object({ shiftId: z.string(), standing, shift: shiftCard });

/**
 * Signs up for a shift: in while there are places, else in line. The same act again, on another phone
 * as well, gives the same answer; a shift at the same time as one I am in for is refused with its name.
 */
export const volunteeringSignUp = defineOperation({
  name: 'volunteering.signUp',
  access: { who: 'member' },
  needs: 'volunteer',
  input: z.strictObject({
    ...onShift,
    /** Of the risks that were on screen. */
    risksVersion: z.int(),
    /** 我已了解风险与保障，自愿报名，符合条件. */
    agrees: z.literal(true, '请先阅读风险与保障并勾选'),
    /** True when the guardian of a person of 14 to 17 agrees; false otherwise. */
    guardianAgreed: z.boolean(),
  }),
  output: z.extend(standingNow, {
    /** Shifts of mine within an hour of this one, or waited for at the same time. */
    near: z.array(nearShift),
  }),
  errors: mayNotSignUp,
});

/**
 * Withdraws until the deadline. Later, and when the time has come, with a reason: it is put before the
 * organiser, and `asked` is true. Without a reason then `WITHDRAWAL_LATE`.
 */
export const volunteeringWithdraw = defineOperation({
  name: 'volunteering.withdraw',
  access: { who: 'member' },
  input: z.strictObject({ ...onShift, reason: z.optional(reason) }),
  output: z.extend(standingNow, { asked: z.boolean() }),
  errors: ['WITHDRAWAL_LATE', 'NOT_SIGNED_UP', 'ACTIVITY_CLOSED'],
});

/** Takes up the place that was offered, or says yes to the new time of a shift that was moved. */
export const volunteeringTakeUp = defineOperation({
  name: 'volunteering.takeUp',
  access: { who: 'member' },
  input: z.strictObject(onShift),
  output: standingNow,
  errors: ['OFFER_LAPSED', 'NOT_SIGNED_UP', 'ACTIVITY_CANCELLED', 'NO_PLACE_YET', 'SHIFT_CLASH'],
});

/** What I am in for and wait for, soonest first; the last thirty days of what is past. */
export const volunteeringMySignUps = defineOperation({
  name: 'volunteering.mySignUps',
  access: { who: 'member' },
  input: z.strictObject({}),
  output: z.object({
    signUps: z.array(
      z.extend(nearShift, {
        place: z.string(),
        unitName: z.string(),
        /** Between these the code at the door is taken. */
        checkIn: z.object({ opensAt: z.int(), closesAt: z.int() }),
        withdrawUntil: z.int(),
        withdrawalAsked: z.boolean(),
      }),
    ),
  }),
  errors: [],
});

/** A row of 报名表 (`artefacts.md` 15b). */
const signUpRow = z.object({
  shiftId: z.string(),
  memberId: z.string(),
  /** In the queue; gaps are people who withdrew and signed up again. */
  number: z.int(),
  name: z.string(),
  category: volunteerCategory,
  instructorLevel: z.nullable(instructorLevel),
  /** 单位或学校: the person's team or branch. */
  unitName: z.string(),
  /** Only with the person's consent to be called. */
  phone: z.nullable(z.string()),
  skills: z.array(z.string()),
  signedUpAt: z.int(),
  how: consentHow,
  enteredByName: z.nullable(z.string()),
  guardianAgreed: z.boolean(),
  /** Has agreed to an older wording of the risks. */
  agreedToOlderRisks: z.boolean(),
  standing,
  withdrawalAsk: z.nullable(z.object({ at: z.int(), reason: z.string() })),
  explanation: z.nullable(z.string()),
});

/** Everybody who signed up for an event, in the order of the queue; who withdrew stands last. */
export const volunteeringSignUps = defineOperation({
  name: 'volunteering.signUps',
  access: { who: 'role_over_unit', roles: ORGANISERS },
  input: z.strictObject({ activityId: recordId }),
  output: z.object({ shifts: z.array(shiftCard), rows: z.array(signUpRow) }),
  errors: [],
});

/**
 * Signs other people up, each with their own consent: a corps leader their own people, an organiser of
 * the event anybody of the office. Everybody is tried; who was not taken is named with the reason, as
 * the sentence says it. The same request again changes nothing.
 */
export const volunteeringSignUpOthers = defineOperation({
  name: 'volunteering.signUpOthers',
  access: { who: 'role', roles: ORGANISERS },
  input: z.strictObject({
    ...onShift,
    requestId,
    risksVersion: z.int(),
    people: z
      .array(
        z.strictObject({ memberId: recordId, how: notedConsent, guardianAgreed: z.boolean() }),
        '请选择人员',
      )
      .check(z.minLength(1, '请选择人员'), z.maxLength(50, '一次最多报名50人')),
  }),
  output: z.object({
    shift: shiftCard,
    signedUp: z.array(z.object({ memberId: z.string(), name: z.string(), standing })),
    refused: z.array(z.object({ memberId: z.string(), name: z.string(), sentence: z.string() })),
  }),
  errors: ['ACTIVITY_CANCELLED', 'SIGN_UP_CLOSED', 'RISKS_CHANGED'],
});

/** Says yes for somebody who was called; after promotions have ended, also gives a free place to a waiting person. */
export const volunteeringTakeUpFor = defineOperation({
  name: 'volunteering.takeUpFor',
  access: { who: 'role_over_unit', roles: ORGANISERS },
  input: z.strictObject({ ...onSignUp, how: notedConsent }),
  output: standingNow,
  errors: ['OFFER_LAPSED', 'NOT_SIGNED_UP', 'ACTIVITY_CANCELLED', 'NO_PLACE_YET'],
});

/** Takes somebody off, with the reason they read, or answers who asks to be let go after the deadline. */
export const volunteeringRelease = defineOperation({
  name: 'volunteering.release',
  access: { who: 'role_over_unit', roles: ORGANISERS },
  input: z.strictObject({
    ...onSignUp,
    /** False: the person stays, and what they asked is declined. */
    release: z.boolean(),
    reason,
  }),
  output: standingNow,
  errors: ['NOT_SIGNED_UP', 'NOTHING_TO_DECLINE', 'ACTIVITY_CLOSED'],
});

/**
 * Whom to call. Until they answer: who was offered a place, whose shift was moved, who lost a place to a
 * lower capacity, who is on the waiting list once promotions have ended. Until a message tells them: who
 * was in when an event was called off, who is in tomorrow. Most urgent first; numbers only with consent.
 */
export const volunteeringCallList = defineOperation({
  name: 'volunteering.callList',
  access: { who: 'role_over_unit', roles: ORGANISERS },
  input: z.strictObject({ activityId: recordId }),
  output: z.object({
    calls: z.array(
      z.object({
        shiftId: z.string(),
        memberId: z.string(),
        name: z.string(),
        phone: z.nullable(z.string()),
        post: z.string(),
        why: z.enum(CALL_REASONS),
        /** Of an offer: until when. */
        until: z.nullable(z.int()),
        position: z.nullable(z.int()),
        /** How a message fares that tells it; null: none does. */
        reached: z.nullable(reached),
      }),
    ),
  }),
  errors: [],
});

/** Why I did not come (未到), in my own words; null takes it back. It has no consequence. */
export const volunteeringExplain = defineOperation({
  name: 'volunteering.explain',
  access: { who: 'member' },
  input: z.strictObject({ ...onShift, text: z.nullable(line('说明', 100)) }),
  output: z.object({ text: z.nullable(z.string()) }),
  errors: ['NOT_SIGNED_UP'],
});

export type SignUpRow = z.infer<typeof signUpRow>;
