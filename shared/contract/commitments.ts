import * as z from 'zod/mini';
import { unitKind } from '../domain/people/schema';
import {
  commitment,
  commitmentTarget,
  progressRuleName,
  responsibilityLevel,
  targetPeriod,
} from '../domain/plan/schema';
import { defineOperation } from './define';
import { line, reason, recordId, requestId } from './fields';

const COMMITTEE = { who: 'role', roles: ['committee_staff'] } as const;

const year = z.int('年份应为四位数字').check(z.minimum(2000), z.maximum(2100));
const someUnits = z
  .array(z.string().check(z.regex(/^[\w.:*-]{1,80}$/, '单位不对')))
  .check(z.minLength(1, '请选择责任单位'), z.maxLength(200, '单位过多'));

const fields = z.strictObject({
  title: line('举措名称', 14),
  units: someUnits,
  level: responsibilityLevel,
  evidence: z
    .array(z.string().check(z.maxLength(60)))
    .check(z.minLength(1, '请选择用什么佐证'), z.maxLength(20, '佐证过多')),
  checklist: z.array(line('清单项目', 14)).check(z.maxLength(20, '清单最多20项')),
  counts: z.enum(['linked', 'any']),
});

const target = z.nullable(
  z.strictObject({
    atLeast: z.int('次数应为整数').check(z.minimum(1, '次数至少为1'), z.maximum(366, '次数过大')),
    period: targetPeriod,
    dueOn: z.nullable(z.iso.date('期限应为日期')),
    soft: z.boolean(),
  }),
);

const part = z.strictObject({
  title: line('举措名称', 14),
  quote: z.nullable(line('原文', 500)),
  units: someUnits,
});

const act = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('add'),
    item: z.int('缺少条目编号'),
    rule: progressRuleName,
    fields,
    target,
  }),
  z.strictObject({ kind: z.literal('edit'), commitmentId: recordId, fields }),
  z.strictObject({
    kind: z.literal('split'),
    commitmentId: recordId,
    parts: z.array(part).check(z.minLength(2, '至少拆成两项'), z.maxLength(6, '最多拆成六项')),
  }),
  z.strictObject({ kind: z.literal('withdraw'), commitmentId: recordId }),
  z.strictObject({ kind: z.literal('restore'), commitmentId: recordId }),
  z.strictObject({ kind: z.literal('target'), commitmentId: recordId, target }),
  z.strictObject({ kind: z.literal('refer'), commitmentId: recordId, key: recordId }),
]);

/** A rule of the regulations that stands beside a commitment, and the commitment it became, if switched on. */
const reference = z.object({
  key: z.string(),
  label: z.string(),
  frequency: z.string(),
  basis: z.string(),
  /** Whether it can be switched on: it asks something of a unit. */
  isOfUnits: z.boolean(),
  commitmentId: z.nullable(z.string()),
});

const version = z.object({
  kind: z.enum(['added', 'edited', 'split', 'withdrawn', 'restored', 'target']),
  from: z.nullable(z.string()),
  at: z.nullable(z.int()),
  reason: z.string(),
  /** What it was decided to be, in words. */
  told: z.string(),
});

const listed = z.extend(commitment, {
  /** Whose words the target is, and the target that holds. */
  source: z.enum(['plan', 'committee', 'none']),
  holds: z.nullable(commitmentTarget),
  basis: z.object({
    plan: z.nullable(z.string()),
    committee: z.nullable(z.string()),
    proposed: z.nullable(z.string()),
  }),
  references: z.array(reference),
  /** What became of it since the plan was confirmed, oldest first. */
  versions: z.array(version),
});

/** The commitments of a year's plan as the committee works on them: with their targets, the regulations' rules beside them, and their versions. */
export const planListCommitments = defineOperation({
  name: 'plan.listCommitments',
  access: COMMITTEE,
  input: z.strictObject({ year: z.optional(year) }),
  output: z.object({
    year: z.int(),
    /** To be given back with a change. */
    seen: z.int(),
    /** Whether anything can still be changed. */
    isOpen: z.boolean(),
    sections: z.array(
      z.object({
        ordinal: z.int(),
        title: z.string(),
        items: z.array(z.object({ number: z.int(), title: z.string() })),
      }),
    ),
    commitments: z.array(listed),
    withdrawn: z.array(z.object({ commitment, on: z.string(), reason: z.string() })),
    units: z.array(z.object({ id: z.string(), name: z.string(), kind: unitKind })),
  }),
  errors: ['PLAN_NOT_IN_FORCE'],
});

/**
 * Adds, edits, splits, withdraws or brings back a commitment, sets its target, or switches a rule of the
 * regulations on. It holds from today on and leaves what has passed as it was. `seen` is what the list gave.
 */
export const planChangeCommitments = defineOperation({
  name: 'plan.changeCommitments',
  access: COMMITTEE,
  input: z.strictObject({
    requestId,
    year,
    seen: z.int('缺少版本'),
    reason,
    act,
  }),
  output: z.object({ year: z.int(), from: z.string() }),
  errors: [
    'PLAN_NOT_IN_FORCE',
    'PLAN_CHANGED',
    'PLAN_YEAR_OVER',
    'COMMITMENT_IN_PLAN',
    'COMMITMENT_FIELD',
  ],
});
