import * as z from 'zod/mini';
import { FEEDBACK_MAX, FEEDBACK_ROLES } from '../domain/feedback/feedback';
import { feedbackKind, feedbackState } from '../domain/feedback/schema';
import { defineOperation } from './define';
import { line, pageCursor, recordId, requestId } from './fields';

const text = line('内容', FEEDBACK_MAX);
const onItem = z.strictObject({ feedbackId: recordId });

const message = z.object({
  at: z.int(),
  from: z.enum(['writer', 'office']),
  text: z.string(),
});

/** What its writer sees. */
const ownItem = z.object({
  id: z.string(),
  kind: feedbackKind,
  state: feedbackState,
  createdAt: z.int(),
  signed: z.boolean(),
  contact: z.nullable(z.string()),
  /** Empty where it was taken back. */
  messages: z.array(message),
  /** The office answers by then; null when it has nothing to answer. */
  dueAt: z.nullable(z.int()),
  /** May ask back: once, after the first answer. */
  mayReply: z.boolean(),
});

/** What the office sees: a name only where the writer signed; never an account. */
const officeItem = z.object({
  id: z.string(),
  kind: feedbackKind,
  state: feedbackState,
  createdAt: z.int(),
  /** Null: 未署名. */
  writerName: z.nullable(z.string()),
  contact: z.nullable(z.string()),
  messages: z.array(z.extend(message, { byName: z.nullable(z.string()) })),
  dueAt: z.nullable(z.int()),
  overdue: z.boolean(),
});

/** What was done with it, oldest first; `byName` null is the writer. */
const officeItemWithHistory = z.extend(officeItem, {
  history: z.array(z.object({ at: z.int(), action: z.string(), byName: z.nullable(z.string()) })),
});

/** Writes to the office: anybody with an account, on a roster or not, once a member or still. */
export const feedbackWrite = defineOperation({
  name: 'feedback.write',
  access: { who: 'account' },
  input: z.strictObject({
    requestId,
    /** Which office; needed only of an account that is bound to nobody. */
    officeId: z.optional(recordId),
    kind: feedbackKind,
    text,
    /** How the writer wishes to be reached, in their own words. */
    contact: z.optional(line('联系方式', 60)),
    /** Shows the writer's name to whoever handles it. */
    signed: z.boolean(),
  }),
  output: ownItem,
  errors: ['FEEDBACK_TOO_MANY', 'FEEDBACK_NOT_SIGNABLE'],
});

/** What this account has written, newest first. */
export const feedbackMine = defineOperation({
  name: 'feedback.mine',
  access: { who: 'account' },
  input: z.strictObject({ cursor: pageCursor }),
  output: z.object({ items: z.array(ownItem), next: z.nullable(z.string()) }),
  errors: [],
});

export const feedbackMyItem = defineOperation({
  name: 'feedback.myItem',
  access: { who: 'account' },
  input: onItem,
  output: ownItem,
  errors: [],
});

/** Asks back after the answer, once. */
export const feedbackReply = defineOperation({
  name: 'feedback.reply',
  access: { who: 'account' },
  input: z.strictObject({ feedbackId: recordId, text }),
  output: ownItem,
  errors: ['FEEDBACK_STATE'],
});

/** The writer is content with the answer. */
export const feedbackClose = defineOperation({
  name: 'feedback.close',
  access: { who: 'account' },
  input: onItem,
  output: ownItem,
  errors: ['FEEDBACK_STATE'],
});

/** Takes it back before it is answered; the text is removed. */
export const feedbackWithdraw = defineOperation({
  name: 'feedback.withdraw',
  access: { who: 'account' },
  input: onItem,
  output: ownItem,
  errors: ['FEEDBACK_STATE'],
});

const handlers = { who: 'role', roles: FEEDBACK_ROLES } as const;

/** The office's list, newest first. An administrator sees trouble with the mini-program alone. */
export const feedbackList = defineOperation({
  name: 'feedback.list',
  access: handlers,
  input: z.strictObject({
    state: z.optional(feedbackState),
    kind: z.optional(feedbackKind),
    /** Only those that should have been answered by now. */
    overdue: z.optional(z.boolean()),
    cursor: pageCursor,
  }),
  output: z.object({
    items: z.array(officeItem),
    next: z.nullable(z.string()),
    /** Of the whole office: to be answered, and of these the overdue. */
    counts: z.object({ waiting: z.int(), overdue: z.int() }),
  }),
  errors: [],
});

export const feedbackItem = defineOperation({
  name: 'feedback.item',
  access: handlers,
  input: onItem,
  output: officeItemWithHistory,
  errors: [],
});

/** Takes it up, so that the writer sees that it was read. */
export const feedbackTake = defineOperation({
  name: 'feedback.take',
  access: handlers,
  input: onItem,
  output: officeItemWithHistory,
  errors: ['FEEDBACK_STATE'],
});

export const feedbackAnswer = defineOperation({
  name: 'feedback.answer',
  access: handlers,
  input: z.strictObject({ feedbackId: recordId, text }),
  output: officeItemWithHistory,
  errors: ['FEEDBACK_STATE'],
});
