import * as z from 'zod/mini';
import { attendanceMethod } from '../attendance/schema';
import { auditEntry } from '../audit/schema';
import { serviceCategory } from './schema';

/** 签到, 签退, 中途离开, 返回. */
export const markAct = z.enum(['in', 'out', 'leave', 'return']);

/**
 * One statement about a moment of service. `code` and `offline_code` are the machine's; everything else
 * was added by an organiser, and is kept and shown apart.
 */
export const mark = z.object({
  act: markAct,
  at: z.int(),
  method: attendanceMethod,
  enteredBy: z.nullable(z.string()),
  /** Of the act; null once its term is over. */
  requestId: z.nullable(z.string()),
  receivedAt: z.int(),
  /** Came by an upload (离线补传) the organiser has not confirmed yet; it counts meanwhile. */
  pending: z.boolean(),
  struck: z.nullable(z.object({ at: z.int(), by: z.string(), reason: z.string() })),
});

/** A stretch of service. `machine`: both its ends were recorded by code. */
export const span = z.object({ from: z.int(), to: z.int(), machine: z.boolean() });

/** What was confirmed: the spans as they were then, and what they came to. */
const confirmation = z.object({
  at: z.int(),
  by: z.string(),
  spans: z.array(span),
  minutes: z.int(),
  machineMinutes: z.int(),
});

/** A correction somebody asks for, and its answer. */
export const correctionAsk = z.object({
  at: z.int(),
  text: z.string(),
  answer: z.nullable(
    z.object({ at: z.int(), by: z.string(), agreed: z.boolean(), reason: z.string() }),
  ),
});

/** 服务记录: one document per shift and person; its id is that of the sign-up. */
export const service = z.object({
  id: z.string(),
  officeId: z.string(),
  activityId: z.string(),
  shiftId: z.string(),
  /** Unit that holds the event: the event is its own, the hours are the person's. */
  unitId: z.string(),
  unitName: z.string(),
  memberId: z.string(),
  memberName: z.string(),
  /** Year the service was done in, Asia/Shanghai. */
  year: z.int(),
  theme: z.string(),
  post: z.string(),
  place: z.string(),
  category: serviceCategory,
  content: z.string(),
  /** Who answers for the event. */
  contactName: z.string(),
  startsAt: z.int(),
  endsAt: z.int(),
  marks: z.array(mark),
  confirmed: z.nullable(confirmation),
  ask: z.nullable(correctionAsk),
  history: z.array(auditEntry),
});

export type MarkAct = z.infer<typeof markAct>;
export type Mark = z.infer<typeof mark>;
export type Span = z.infer<typeof span>;
export type Service = z.infer<typeof service>;
