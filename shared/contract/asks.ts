import * as z from 'zod/mini';
import { activityKind } from '../domain/activity/schema';
import { ask, askState, correctionOutcome } from '../domain/asks/schema';
import { arrival, attendanceState, leaveClass } from '../domain/attendance/schema';
import { defineOperation } from './define';
import { pageCursor, reason, recordId, requestId } from './fields';
import { ANSWERERS } from './organisers';

/** An ask as its writer and the branch see it. */
export const askCard = z.object({
  id: z.string(),
  activityId: z.string(),
  memberId: z.string(),
  memberName: z.string(),
  unitName: z.string(),
  kind: activityKind,
  theme: z.string(),
  startsAt: z.int(),
  /** What the record says now. */
  recorded: attendanceState,
  ask,
  state: askState,
  answeredByName: z.nullable(z.string()),
  createdAt: z.int(),
});

export type AskCard = z.infer<typeof askCard>;

/**
 * Asks the branch for leave, for a late entry (补签), or for a correction. Leave is asked before the
 * roster closes and names its class alone; a late entry after, with a reason. One of a kind may be
 * open for each activity.
 */
export const asksCreate = defineOperation({
  name: 'asks.create',
  access: { who: 'member' },
  input: z.strictObject({
    activityId: recordId,
    requestId,
    ask: z.discriminatedUnion('name', [
      z.strictObject({ name: z.literal('leave'), class: leaveClass }),
      z.strictObject({ name: z.literal('late_entry'), reason }),
      z.strictObject({ name: z.literal('correction'), wanted: correctionOutcome, reason }),
    ]),
  }),
  output: askCard,
  errors: [
    'ACTIVITY_CANCELLED',
    'ACTIVITY_CLOSED',
    'ACTIVITY_NOT_CLOSED',
    'NOT_ON_ROSTER',
    'ALREADY_CHECKED_IN',
    'ASK_OPEN',
    'NOTHING_TO_ASK',
  ],
});

/** Takes an ask back that nobody has answered. */
export const asksWithdraw = defineOperation({
  name: 'asks.withdraw',
  access: { who: 'member' },
  input: z.strictObject({ askId: recordId }),
  output: askCard,
  errors: ['ASK_ANSWERED'],
});

/** What I have asked, latest first; of one activity where it is named. */
export const asksMine = defineOperation({
  name: 'asks.mine',
  access: { who: 'member' },
  input: z.strictObject({ activityId: z.optional(recordId), cursor: pageCursor }),
  output: z.object({ asks: z.array(askCard), next: z.nullable(z.string()) }),
  errors: [],
});

/** What the units I organise or head have been asked: open ones oldest first, answered ones latest first. */
export const asksList = defineOperation({
  name: 'asks.list',
  access: { who: 'role', roles: ANSWERERS },
  input: z.strictObject({
    show: z.enum(['open', 'answered']),
    activityId: z.optional(recordId),
    cursor: pageCursor,
  }),
  output: z.object({
    asks: z.array(askCard),
    /** Open ones in all. */
    open: z.int(),
    next: z.nullable(z.string()),
  }),
  errors: [],
});

/** Answers an ask; one's own is answered by another. A refusal says why. */
export const asksAnswer = defineOperation({
  name: 'asks.answer',
  access: { who: 'role_over_unit', roles: ANSWERERS },
  input: z.strictObject({
    askId: recordId,
    answer: z.discriminatedUnion('name', [
      /** `arrival` for a late entry and for a correction to present. */
      z.strictObject({ name: z.literal('agree'), arrival: z.optional(arrival) }),
      z.strictObject({ name: z.literal('decline'), reason }),
    ]),
  }),
  output: askCard,
  errors: ['ASK_ANSWERED', 'OWN_REQUEST', 'ACTIVITY_CANCELLED', 'NOT_ON_ROSTER'],
});
