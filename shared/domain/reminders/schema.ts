import * as z from 'zod/mini';

/**
 * What people are told of an activity by a WeChat subscription message.
 * - `day_before`: it is held tomorrow. 活动提醒
 * - `changed`: it was moved to another time or place. 改期通知
 * - `cancelled`: it is called off. 取消通知
 */
export const occasion = z.enum(['day_before', 'changed', 'cancelled']);

/**
 * Why a message was not sent, or is not known to have been.
 * - `refused`: WeChat did not take it, and would not take it again.
 * - `gave_up`: WeChat could not be reached, as often as it was tried.
 * - `unknown`: it was handed over, and no answer came: it is not sent again, it may have been sent.
 * - `too_late`: it was no longer true when its turn came.
 */
export const failureReason = z.enum(['refused', 'gave_up', 'unknown', 'too_late']);

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

/** What a message says. `startsAt` is the time of the activity. */
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
  activityId: z.string(),
  unitName: z.string(),
  memberId: z.string(),
  occasion,
  /** How often the activity had been moved by then. */
  revision: z.int(),
  state: messageState,
  createdAt: z.int(),
});

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
export type FailureReason = z.infer<typeof failureReason>;
export type MessageState = z.infer<typeof messageState>;
export type MessageContent = z.infer<typeof messageContent>;
export type Message = z.infer<typeof message>;
export type MessageCredit = z.infer<typeof messageCredit>;

/** The id of what a person is told on an occasion; `revision` as in the message. */
export const messageIdOf = (
  activityId: string,
  memberId: string,
  { occasion: told, revision }: Pick<Message, 'occasion' | 'revision'>,
): string => `${activityId}:${memberId}:${told}:${revision}`;
