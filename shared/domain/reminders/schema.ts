import * as z from 'zod/mini';

/**
 * What people are told by a WeChat subscription message: of an activity, of a shift they signed up for,
 * or of what their unit owes.
 * - `day_before`: it is held tomorrow. 活动提醒
 * - `changed`: it was moved to another time or place. 改期通知
 * - `cancelled`: it is called off. 取消通知
 * - `promoted`: a place was free, and it is theirs if they say yes in time. 递补通知
 * - `quarter_end`: a quarter ends, and their study group still owes something of it. 季度提醒
 * - the others: of the plan at work, each with a file in `rules/`
 */
export const occasion = z.enum([
  'day_before',
  'changed',
  'cancelled',
  'promoted',
  'quarter_end',
  'commitment_due',
  'commitment_overdue',
  'case_due',
  'case_overdue',
  'list_waiting',
  'statement_waiting',
  'rectification_waiting',
  'digest',
]);

/** Occasions of the plan at work: looked for once a working day. */
export const workOccasion = z.enum([
  'commitment_due',
  'commitment_overdue',
  'case_due',
  'case_overdue',
  'list_waiting',
  'statement_waiting',
  'rectification_waiting',
  'digest',
]);

/** Told later to whoever allows it late: it is still to come, or still to be answered. */
export const TOLD_LATE: readonly Occasion[] = ['day_before', 'promoted', 'quarter_end'];

/** Consents kept of one person for one template; WeChat may count more, nobody needs more. */
export const MOST_ALLOWED = 5;

/** Occasions of activities. */
export const activityOccasion = z.enum(['day_before', 'changed', 'cancelled']);

/** Occasions of shifts somebody signed up for. */
export const shiftOccasion = z.enum(['day_before', 'changed', 'cancelled', 'promoted']);

/** The page on which something is done about it. */
export const workPage = z.discriminatedUnion('to', [
  z.object({ to: z.literal('item'), number: z.int(), year: z.int(), commitmentId: z.string() }),
  z.object({ to: z.literal('case'), caseId: z.string() }),
  z.object({ to: z.literal('list'), unitId: z.string(), year: z.int() }),
  z.object({ to: z.literal('entry'), entryId: z.string() }),
  z.object({ to: z.literal('digest') }),
]);

/** What a message is about. */
export const messageSubject = z.discriminatedUnion('of', [
  z.object({
    of: z.literal('activity'),
    activityId: z.string(),
    occasion: activityOccasion,
    /** How often the activity had been moved by then. */
    revision: z.int(),
  }),
  z.object({
    of: z.literal('shift'),
    activityId: z.string(),
    shiftId: z.string(),
    occasion: shiftOccasion,
    /** What tells it from the same news of another time: an instant, or the number in the queue. */
    revision: z.int(),
  }),
  z.object({
    of: z.literal('quarter'),
    unitId: z.string(),
    occasion: z.literal('quarter_end'),
    year: z.int(),
    quarter: z.int(),
  }),
  z.object({
    of: z.literal('work'),
    occasion: workOccasion,
    /** The thing and the period or the round it is about: told once for it. */
    key: z.string(),
    page: workPage,
  }),
]);

/**
 * Why a message was not sent, or is not known to have been.
 * - `refused`: WeChat did not take it, and would not take it again.
 * - `gave_up`: WeChat could not be reached, as often as it was tried.
 * - `unknown`: it was handed over, and no answer came: it is not sent again, it may have been sent.
 * - `too_late`: it was no longer true when its turn came, or done already.
 * - `switched_off`: the office had switched its rule off when its turn came.
 */
export const failureReason = z.enum(['refused', 'gave_up', 'unknown', 'too_late', 'switched_off']);

/**
 * Where a message stands. Whether it arrived nobody learns: WeChat tells that it was sent, no more.
 * - `waiting`: to be sent from `at` on. 待发送
 * - `taken`: a run of the timer is sending it, since `at`. Left so by a crash it becomes `unknown`.
 * - `not_subscribed`: the person has not allowed it, or no longer. 未订阅
 */
export const messageState = z.discriminatedUnion('name', [
  z.object({ name: z.literal('waiting'), at: z.int(), attempts: z.int() }),
  z.object({ name: z.literal('taken'), at: z.int(), attempts: z.int() }),
  z.object({ name: z.literal('sent'), at: z.int() }),
  z.object({ name: z.literal('not_subscribed'), at: z.int() }),
  z.object({ name: z.literal('failed'), at: z.int(), why: failureReason }),
]);

/** What a message says. `startsAt` is the time of the activity, or the end of the last day of what is due. */
export const messageContent = z.object({
  theme: z.string(),
  startsAt: z.int(),
  place: z.string(),
  note: z.string(),
});

/** One message to one person; its id is made of what it is about, so a second one is refused. */
export const message = z.extend(messageContent, {
  id: z.string(),
  officeId: z.string(),
  subject: messageSubject,
  /** Null in messages of before they were told apart by it. */
  unitId: z._default(z.nullable(z.string()), null),
  unitName: z.string(),
  memberId: z.string(),
  state: messageState,
  createdAt: z.int(),
});

/** A day an office has set by itself: no work, or work at a weekend. */
export const ownDay = z.object({ date: z.iso.date(), as: z.enum(['off', 'work']) });

/**
 * One consent of one person to one message: WeChat lets one be sent for each. It belongs to the
 * account that gave it, of which a hash is kept, and goes with the message that used it up.
 */
export const messageCredit = z.object({
  id: z.string(),
  officeId: z.string(),
  memberId: z.string(),
  account: z.string(),
  templateId: z.string(),
  messageId: z.nullable(z.string()),
  createdAt: z.int(),
});

export type Occasion = z.infer<typeof occasion>;
export type ActivityOccasion = z.infer<typeof activityOccasion>;
export type ShiftOccasion = z.infer<typeof shiftOccasion>;
export type WorkOccasion = z.infer<typeof workOccasion>;
export type WorkPage = z.infer<typeof workPage>;
export type MessageSubject = z.infer<typeof messageSubject>;
export type FailureReason = z.infer<typeof failureReason>;
export type MessageState = z.infer<typeof messageState>;
export type MessageContent = z.infer<typeof messageContent>;
export type OwnDay = z.infer<typeof ownDay>;
export type Message = z.infer<typeof message>;
export type MessageCredit = z.infer<typeof messageCredit>;

type OfActivity = Extract<MessageSubject, { of: 'activity' }>;
type OfShift = Extract<MessageSubject, { of: 'shift' }>;
type OfQuarter = Extract<MessageSubject, { of: 'quarter' }>;

/** The id of what a person is told of an activity on an occasion. */
export const messageIdOf = (
  activityId: string,
  memberId: string,
  { occasion: told, revision }: Pick<OfActivity, 'occasion' | 'revision'>,
): string => `${activityId}:${memberId}:${told}:${revision}`;

/**
 * The id of what a volunteer is told: of an offered place once for each number in the queue, of the rest
 * once for the event, however many of its shifts the person is in for.
 */
export const shiftMessageIdOf = (
  memberId: string,
  { activityId, shiftId, occasion: told, revision }: Omit<OfShift, 'of'>,
): string => `${told === 'promoted' ? shiftId : activityId}:${memberId}:${told}:${revision}`;

/** The id of what a person is told of a quarter: once, however often the timer runs. */
export const quarterMessageIdOf = (
  officeId: string,
  memberId: string,
  { unitId, year, quarter }: Pick<OfQuarter, 'unitId' | 'year' | 'quarter'>,
): string => `${officeId}:${unitId}:${year}-Q${quarter}:${memberId}:quarter_end`;

/** The id of what a person is told of the plan at work: once for each rule, thing and period. */
export const workMessageIdOf = (
  memberId: string,
  { occasion: told, key }: Pick<Extract<MessageSubject, { of: 'work' }>, 'occasion' | 'key'>,
): string => `${told}:${key}:${memberId}`;
