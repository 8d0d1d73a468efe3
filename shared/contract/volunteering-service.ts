import * as z from 'zod/mini';
import { correctionAsk, mark, markAct, span } from '../domain/volunteering/service-schema';
import { defineOperation } from './define';
import { instant, line, reason, recordId, requestId } from './fields';
import { ORGANISERS } from './organisers';

const onService = { shiftId: recordId, memberId: recordId } as const;

/** Service worked out: what the marks come to. */
export const serviceFigures = z.object({
  spans: z.array(span),
  minutes: z.int(),
  /** Of spans whose both ends were recorded by code; the rest was added by an organiser. */
  machineMinutes: z.int(),
  /** Checked in, or come back, and nothing since. */
  isOpen: z.boolean(),
  /** Over eight hours in one record: wants a second look. */
  isLong: z.boolean(),
  /** Minutes another record of the person has counted already; they are not in `minutes`. */
  countedElsewhere: z.int(),
});

/** A mark, with the name of whoever entered it. */
const namedMark = z.extend(mark, { enteredByName: z.nullable(z.string()) });

/** One record of service as both sides see it. */
export const serviceRow = z.object({
  shiftId: z.string(),
  activityId: z.string(),
  memberId: z.string(),
  name: z.string(),
  post: z.string(),
  startsAt: z.int(),
  endsAt: z.int(),
  /** `waiting`: hours not confirmed yet. `absent`: 未到, once the door has closed. */
  state: z.enum(['expected', 'present', 'waiting', 'confirmed', 'absent']),
  marks: z.array(namedMark),
  figures: serviceFigures,
  confirmedAt: z.nullable(z.int()),
  ask: z.nullable(correctionAsk),
  explanation: z.nullable(z.string()),
  /** Of the record; sent back where it must not have changed meanwhile. */
  seen: z.int(),
});

/**
 * Checks in or out, or notes leave and return, with the code at the door; also later, with a code that
 * was kept without a network (`kept`). Which shift is meant follows from the time where it is left out.
 * The same request again gets the first answer.
 */
export const volunteeringMark = defineOperation({
  name: 'volunteering.mark',
  access: { who: 'member' },
  needs: 'volunteer',
  input: z.strictObject({
    activityId: recordId,
    shiftId: z.optional(recordId),
    act: markAct,
    code: z
      .string('请输入签到码')
      .check(
        z.regex(/^(\d{6}|[\w.:-]{1,80}\.[0-9a-f]{20})$/, '签到码是六位数字，或屏幕上的二维码'),
      ),
    requestId,
    capturedAt: instant,
    kept: z.optional(z.boolean()),
  }),
  output: z.object({
    activityId: z.string(),
    shiftId: z.string(),
    theme: z.string(),
    post: z.string(),
    act: markAct,
    at: z.int(),
    /** Came by an upload; the organiser sees it marked. */
    offline: z.boolean(),
    figures: serviceFigures,
  }),
  errors: [
    'ACTIVITY_CANCELLED',
    'CHECK_IN_NOT_OPEN',
    'CHECK_IN_CLOSED',
    'CODE_EXPIRED',
    'CODE_OTHER_ACTIVITY',
    'CODE_WRONG',
    'TOO_MANY_WRONG_CODES',
    'NOT_SIGNED_UP',
    'STILL_WAITLISTED',
    'MARK_OUT_OF_ORDER',
    'HOURS_CONFIRMED',
  ],
});

/** Puts marks down for people: who has no phone, forgot to check out (at most the event's end), left. */
export const volunteeringEnter = defineOperation({
  name: 'volunteering.enter',
  access: { who: 'role_over_unit', roles: ORGANISERS },
  input: z.strictObject({
    shiftId: recordId,
    requestId,
    memberIds: z
      .array(recordId, '请选择人员')
      .check(z.minLength(1, '请选择人员'), z.maxLength(200, '一次最多登记200人')),
    marks: z
      .array(z.strictObject({ act: markAct, at: instant }), '请填写时间')
      .check(z.minLength(1, '请填写时间'), z.maxLength(8, '一次最多8个时间')),
  }),
  output: z.object({
    entered: z.array(z.string()),
    /** Whose marks would not fit together; with the sentence. */
    refused: z.array(z.object({ memberId: z.string(), sentence: z.string() })),
  }),
  errors: [
    'ACTIVITY_CANCELLED',
    'ACTIVITY_NOT_PUBLISHED',
    'CHECK_IN_NOT_OPEN',
    'MARK_OUTSIDE_EVENT',
  ],
});

/** Strikes a wrong mark, with a reason the person can read; the mark stays in the history. */
export const volunteeringStrike = defineOperation({
  name: 'volunteering.strike',
  access: { who: 'role_over_unit', roles: ORGANISERS },
  input: z.strictObject({ ...onService, act: markAct, at: instant, reason }),
  output: serviceRow,
  errors: ['NOTHING_TO_STRIKE', 'HOURS_CONFIRMED'],
});

/**
 * Confirms uploads from phones without a network (离线补传): those of the people named, or all that
 * wait. Who was not there is struck instead.
 */
export const volunteeringConfirmKept = defineOperation({
  name: 'volunteering.confirmKept',
  access: { who: 'role_over_unit', roles: ORGANISERS },
  input: z.strictObject({
    activityId: recordId,
    /** Left out: all that wait. */
    rows: z.optional(
      z
        .array(z.strictObject(onService), '请选择记录')
        .check(z.minLength(1, '请选择记录'), z.maxLength(1000, '一次最多确认1000条')),
    ),
  }),
  output: z.object({ confirmed: z.array(z.strictObject(onService)) }),
  errors: ['ACTIVITY_CANCELLED'],
});

/** 签到签退表 of an event (`artefacts.md` 15c): who was to come, who came, the minutes so far. */
export const volunteeringService = defineOperation({
  name: 'volunteering.service',
  access: { who: 'role_over_unit', roles: ORGANISERS },
  input: z.strictObject({ activityId: recordId }),
  output: z.object({
    rows: z.array(serviceRow),
    /** Last day to confirm, `YYYY-MM-DD`; null before the event is over. */
    confirmBy: z.nullable(z.string()),
  }),
  errors: [],
});

/**
 * Confirms hours (时长认定). Rows that changed since they were seen, hold an upload nobody has confirmed,
 * are still open or want a second look are left and come back; `evenLong` says that the second look was had.
 */
export const volunteeringConfirmHours = defineOperation({
  name: 'volunteering.confirmHours',
  access: { who: 'role_over_unit', roles: ORGANISERS },
  input: z.strictObject({
    activityId: recordId,
    rows: z
      .array(z.strictObject({ ...onService, seen: z.int() }), '请选择记录')
      .check(z.minLength(1, '请选择记录'), z.maxLength(1000, '一次最多认定1000条')),
    evenLong: z.boolean(),
  }),
  output: z.object({
    confirmed: z.int(),
    left: z.array(
      z.object({
        shiftId: z.string(),
        memberId: z.string(),
        why: z.enum(['changed', 'pending', 'open', 'long', 'nothing']),
      }),
    ),
  }),
  errors: ['ACTIVITY_CANCELLED', 'EVENT_NOT_OVER'],
});

/**
 * Events whose hours wait for confirmation, most urgent first, with the working days that are left of
 * ten (民政部令第67号). `soon` from the eighth working day on.
 */
export const volunteeringDue = defineOperation({
  name: 'volunteering.due',
  access: { who: 'role', roles: ORGANISERS },
  input: z.strictObject({}),
  output: z.object({
    due: z.array(
      z.object({
        activityId: z.string(),
        theme: z.string(),
        unitName: z.string(),
        endedAt: z.int(),
        waiting: z.int(),
        /** Corrections somebody asked for. */
        asks: z.int(),
        confirmBy: z.string(),
        workingDaysLeft: z.int(),
        state: z.enum(['in_time', 'soon', 'overdue']),
      }),
    ),
    /** The last year whose public holidays are known; later days count Monday to Friday alone. */
    holidaysKnownTo: z.int(),
  }),
  errors: [],
});

/**
 * Corrects a record, also one that is confirmed, with the reason; or declines what somebody asked for
 * (`times` null). The history keeps what it said.
 */
export const volunteeringCorrect = defineOperation({
  name: 'volunteering.correct',
  access: { who: 'role_over_unit', roles: ORGANISERS },
  input: z.strictObject({
    ...onService,
    seen: z.int(),
    times: z.nullable(
      z.strictObject({
        from: instant,
        to: instant,
        /** 中途离开, altogether. */
        awayMinutes: z.int().check(z.minimum(0), z.maximum(1440)),
      }),
    ),
    reason,
  }),
  output: serviceRow,
  errors: ['RECORD_CHANGED', 'MARK_OUTSIDE_EVENT', 'NOTHING_TO_DECLINE', 'OWN_REQUEST'],
});

/** Asks for a correction of my own record, in my own words. */
export const volunteeringAskCorrection = defineOperation({
  name: 'volunteering.askCorrection',
  access: { who: 'person' },
  input: z.strictObject({ shiftId: recordId, text: line('更正说明', 100) }),
  output: serviceRow,
  errors: ['ASK_OPEN'],
});

export type ServiceRow = z.infer<typeof serviceRow>;
