import * as z from 'zod/mini';
import { auditEntry } from '../audit/schema';

/** One service as the statement lists it: 服务时间, 服务内容, 记录单位 (民政部令第67号, art. 15). */
export const statementLine = z.object({
  serviceId: z.string(),
  theme: z.string(),
  content: z.string(),
  place: z.string(),
  unitName: z.string(),
  contactName: z.string(),
  /** `YYYY-MM-DD` in Asia/Shanghai. */
  on: z.string(),
  minutes: z.int(),
});

/** Whether it is still good. A revoked one stays, and says so. */
export const statementState = z.discriminatedUnion('name', [
  z.object({ name: z.literal('valid') }),
  z.object({ name: z.literal('revoked'), at: z.int(), reason: z.string() }),
]);

/** 服务情况说明（草稿）: what was confirmed of one person's service in a span of days, as it stood then. */
export const statement = z.object({
  id: z.string(),
  officeId: z.string(),
  officeName: z.string(),
  /** `2022-0007`, running in the office and year. */
  number: z.string(),
  memberId: z.string(),
  memberName: z.string(),
  /** First and last day, `YYYY-MM-DD`. */
  from: z.string(),
  to: z.string(),
  lines: z.array(statementLine),
  minutes: z.int(),
  issuedAt: z.int(),
  createdAt: z.int(),
  state: statementState,
  history: z.array(auditEntry),
});

export type StatementState = z.infer<typeof statementState>;
export type Statement = z.infer<typeof statement>;
