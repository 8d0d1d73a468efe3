import * as z from 'zod/mini';
import {
  activityOccasion,
  messageContent,
  messageState,
  occasion,
} from '../domain/reminders/schema';
import { defineOperation } from './define';
import { pageCursor, recordId, requestId } from './fields';
import { ORGANISERS } from './organisers';

/** A template of WeChat's, and how many messages by it I have allowed and not been sent yet. */
const ownTemplate = z.object({ occasion, templateId: z.string(), allowed: z.int() });

const ownTemplates = z.object({ templates: z.array(ownTemplate) });

/** Which messages the office can send me; none where it has no templates. */
export const remindersTemplates = defineOperation({
  name: 'reminders.templates',
  access: { who: 'member' },
  input: z.strictObject({}),
  output: ownTemplates,
  errors: [],
});

/**
 * Tells which templates I accepted in WeChat's own question just now: each allows one message. Ids
 * the office does not have are passed over; WeChat itself keeps count of what may be sent.
 */
export const remindersAllowed = defineOperation({
  name: 'reminders.allowed',
  access: { who: 'member' },
  input: z.strictObject({
    requestId,
    templateIds: z
      .array(
        z.string('缺少模板编号').check(z.regex(/^[\w-]{1,64}$/, '模板编号格式不对')),
        '缺少模板编号',
      )
      .check(z.maxLength(3, '一次最多订阅3种消息')),
  }),
  output: ownTemplates,
  errors: [],
});

const callReason = z.enum(['not_bound', 'not_subscribed', 'failed', 'unknown', 'switched_off']);

/** How somebody learns of something: by a message sent, by one that will be, or why not. */
export const reached = z.enum(['sent', 'waiting', ...callReason.options]);

const callRow = z.object({
  memberId: z.string(),
  name: z.string(),
  /** Where somebody who sits in or is a guest comes from. */
  from: z.nullable(z.string()),
  /** Only where the person agreed to be reached by it. */
  phone: z.nullable(z.string()),
  occasion: activityOccasion,
  why: callReason,
});

/**
 * Whom to call about an activity: everybody concerned whom no message tells. Names and numbers are
 * those of these people alone.
 */
export const remindersCallList = defineOperation({
  name: 'reminders.callList',
  access: { who: 'role_over_unit', roles: ORGANISERS },
  input: z.strictObject({ activityId: recordId }),
  output: z.object({
    /** When people are, or were, reminded of it. */
    remindAt: z.int(),
    /** What people are told of it now; empty: nothing. */
    occasions: z.array(activityOccasion),
    sent: z.int(),
    waiting: z.int(),
    rows: z.array(callRow),
  }),
  errors: [],
});

/** Who was told what, latest first: of activities in the last 30 days, of the plan in the last 400. */
export const remindersOutbox = defineOperation({
  name: 'reminders.outbox',
  access: { who: 'role', roles: ['committee_staff', 'administrator'] },
  input: z.strictObject({
    /** `call`: no message was allowed, so somebody has to call. */
    state: z.optional(z.enum(['waiting', 'sent', 'call', 'failed', 'unknown'])),
    occasion: z.optional(occasion),
    unitId: z.optional(recordId),
    cursor: pageCursor,
  }),
  output: z.object({
    messages: z.array(
      z.extend(messageContent, {
        id: z.string(),
        /** Null: it is about no activity. */
        activityId: z.nullable(z.string()),
        unitName: z.string(),
        /** Null for a guest, and for who is no longer on the roster of the office. */
        name: z.nullable(z.string()),
        occasion,
        /** What the rule is called. */
        label: z.string(),
        state: messageState,
        createdAt: z.int(),
      }),
    ),
    /** True where messages end in this list and go nowhere else: on a machine of one's own. */
    local: z.boolean(),
    next: z.nullable(z.string()),
  }),
  errors: [],
});

export type CallListRow = z.infer<typeof callRow>;
