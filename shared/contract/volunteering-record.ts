import * as z from 'zod/mini';
import { statementLine, statementState } from '../domain/volunteering/statement-schema';
import { defineOperation } from './define';
import { pageCursor, reason, recordId, requestId } from './fields';
import { day } from './people-fields';
import { serviceFigures, serviceRow } from './volunteering-service';

/** One line of 服务记录. */
const recordLine = z.object({
  shiftId: z.string(),
  activityId: z.string(),
  theme: z.string(),
  post: z.string(),
  place: z.string(),
  content: z.string(),
  unitName: z.string(),
  startsAt: z.int(),
  endsAt: z.int(),
  state: z.enum(['waiting', 'confirmed']),
  figures: serviceFigures,
  /** Of what waits: the last day to confirm it, `YYYY-MM-DD`. */
  confirmBy: z.nullable(z.string()),
  /** A correction of mine waits for an answer. */
  asked: z.boolean(),
});

/**
 * My record of service: the figures of the year, and its lines, latest first. The minutes of a year are
 * the sum of its confirmed lines; no minute stands in two of them.
 */
export const volunteeringMyRecord = defineOperation({
  name: 'volunteering.myRecord',
  access: { who: 'person' },
  input: z.strictObject({
    /** Left out: this year. */
    year: z.optional(z.int().check(z.minimum(2000), z.maximum(2100))),
  }),
  output: z.object({
    year: z.int(),
    /** Years with any service, latest first. */
    years: z.array(
      z.object({ year: z.int(), minutes: z.int(), waitingMinutes: z.int(), times: z.int() }),
    ),
    minutes: z.int(),
    waitingMinutes: z.int(),
    times: z.int(),
    /** The last twelve months, for sports instructors; null for others. */
    rolling: z.nullable(
      z.object({ from: z.string(), to: z.string(), minutes: z.int(), times: z.int() }),
    ),
    lines: z.array(recordLine),
  }),
  errors: [],
});

/** One record of mine with its marks and its history of corrections. */
export const volunteeringMyService = defineOperation({
  name: 'volunteering.myService',
  access: { who: 'person' },
  input: z.strictObject({ shiftId: recordId }),
  output: z.extend(serviceRow, {
    theme: z.string(),
    place: z.string(),
    unitName: z.string(),
    contactName: z.string(),
    corrections: z.array(
      z.object({ at: z.int(), reason: z.string(), before: z.int(), after: z.int() }),
    ),
  }),
  errors: [],
});

/** 服务情况说明（草稿）, never called 证明: for check and seal by the office. */
export const statementView = z.object({
  id: z.string(),
  number: z.string(),
  /** Eight signs printed beside the number: who has them may look it up. */
  code: z.string(),
  /** What the QR holds; empty where no link is set up. */
  link: z.string(),
  officeName: z.string(),
  name: z.string(),
  from: z.string(),
  to: z.string(),
  minutes: z.int(),
  lines: z.array(statementLine),
  issuedAt: z.int(),
  state: statementState,
});

/** Draws up a statement of my confirmed service in a span of days, with the next number. */
export const volunteeringIssueStatement = defineOperation({
  name: 'volunteering.issueStatement',
  access: { who: 'person' },
  input: z.strictObject({ requestId, from: day('开始日期'), to: day('结束日期') }),
  output: statementView,
  errors: ['DATES_REVERSED', 'NOTHING_CONFIRMED', 'TOO_MANY_STATEMENTS'],
});

/** Statements of mine, latest first. */
export const volunteeringMyStatements = defineOperation({
  name: 'volunteering.myStatements',
  access: { who: 'person' },
  input: z.strictObject({ cursor: pageCursor }),
  output: z.object({ statements: z.array(statementView), next: z.nullable(z.string()) }),
  errors: [],
});

/** Revokes a statement that is wrong, by its number; whoever looks it up is told that it was revoked. */
export const volunteeringRevokeStatement = defineOperation({
  name: 'volunteering.revokeStatement',
  access: { who: 'role', roles: ['committee_staff', 'volunteer_coordinator'] },
  input: z.strictObject({
    number: z.string('请填写编号').check(z.regex(/^20\d{2}-\d{4,6}$/, '编号应写作2022-0001')),
    reason,
  }),
  output: z.object({ number: z.string(), state: statementState }),
  errors: [],
});

/**
 * Looks a statement up by number and code, without an account. It answers whether the office holds it,
 * with the masked name, hours and dates to compare with the paper, and nothing more.
 */
export const volunteeringVerify = defineOperation({
  name: 'volunteering.verify',
  access: { who: 'public' },
  input: z.strictObject({
    number: z
      .string('请填写编号')
      .check(z.trim(), z.regex(/^20\d{2}-\d{4,6}$/, '编号应写作2022-0001')),
    code: z.string('请填写核对码').check(z.trim(), z.minLength(1, '请填写核对码'), z.maxLength(20)),
  }),
  output: z.discriminatedUnion('result', [
    z.object({
      result: z.literal('valid'),
      number: z.string(),
      officeName: z.string(),
      maskedName: z.string(),
      minutes: z.int(),
      from: z.string(),
      to: z.string(),
      issuedOn: z.string(),
    }),
    z.object({
      result: z.literal('revoked'),
      number: z.string(),
      officeName: z.string(),
      revokedOn: z.string(),
    }),
    z.object({ result: z.literal('unknown') }),
  ]),
  errors: ['TOO_MANY_GUESSES'],
});

export type StatementView = z.infer<typeof statementView>;
