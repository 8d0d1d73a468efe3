import * as z from 'zod/mini';
import { auditEntry } from '../audit/schema';

/** 建议, 投诉, 问题 (with the mini-program itself), 其他. */
export const feedbackKind = z.enum(['suggestion', 'complaint', 'problem', 'other']);

/** 已收到, 办理中, 已答复, 已办结 (by the writer), 已撤回. */
export const feedbackState = z.enum(['received', 'in_hand', 'answered', 'closed', 'withdrawn']);

/** One thing said, by the writer or by the office; `by` is the person who answered. */
export const feedbackMessage = z.object({
  at: z.int(),
  from: z.enum(['writer', 'office']),
  by: z.nullable(z.string()),
  text: z.string(),
});

/**
 * 投诉建议 as stored. `writer` is a keyed hash of the account, so that whoever wrote finds their own;
 * nothing else says who it was unless they signed: then `memberId` does. Both go with the account.
 */
export const feedback = z.object({
  id: z.string(),
  officeId: z.string(),
  writer: z.nullable(z.string()),
  memberId: z.nullable(z.string()),
  kind: feedbackKind,
  contact: z.nullable(z.string()),
  messages: z.array(feedbackMessage),
  state: feedbackState,
  createdAt: z.int(),
  /** The office should have answered by then; null while it has nothing to answer. */
  dueAt: z.nullable(z.int()),
  history: z.array(auditEntry),
});

export type FeedbackKind = z.infer<typeof feedbackKind>;
export type FeedbackState = z.infer<typeof feedbackState>;
export type FeedbackMessage = z.infer<typeof feedbackMessage>;
export type Feedback = z.infer<typeof feedback>;
