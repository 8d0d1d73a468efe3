import * as z from 'zod/mini';
import { INSPECTORS, READS_SOME } from '../domain/inspections/rights';
import { checkLine, inspectionState } from '../domain/inspections/schema';
import { defineOperation } from './define';
import { line, pageCursor, reason, recordId, requestId } from './fields';
import { day } from './people-fields';

const inspectors = { who: 'role', roles: INSPECTORS } as const;
const readers = { who: 'role', roles: READS_SOME } as const;

const year = z.int().check(z.gte(2000), z.lte(2100));
export const roundItems = z
  .array(z.int())
  .check(z.minLength(1, '请选择督查的条目'), z.maxLength(40));
export const roundUnits = z
  .array(recordId)
  .check(z.minLength(1, '请选择督查的单位'), z.maxLength(60));

/** What a round says of itself. */
const roundFields = {
  title: line('名称', 40),
  from: day('开始日期'),
  to: day('结束日期'),
  team: line('督查组', 40),
  dueOn: day('整改时限'),
  items: roundItems,
  unitIds: roundUnits,
  checklist: z
    .array(
      z.strictObject({
        key: recordId,
        item: z.int(),
        text: line('检查内容', 120),
        unitIds: z.array(recordId).check(z.maxLength(60)),
      }),
    )
    .check(z.maxLength(80, '检查内容不超过80条')),
};

/** How many findings, and where they stand. */
const findingCounts = z.object({
  found: z.int(),
  rectified: z.int(),
  closed: z.int(),
  overdue: z.int(),
});

const roundRow = z.object({
  id: z.string(),
  title: z.string(),
  from: z.string(),
  to: z.string(),
  team: z.string(),
  dueOn: z.string(),
  items: z.array(z.int()),
  state: inspectionState,
  units: z.array(
    z.object({
      unitId: z.string(),
      unitName: z.string(),
      inspectedOn: z.nullable(z.string()),
      looked: z.array(z.string()),
    }),
  ),
  seen: z.int(),
});

const round = z.extend(roundRow, {
  checklist: z.array(checkLine),
  counts: findingCounts,
  /** The same by unit; a unit without findings has none. */
  byUnit: z.array(z.extend(findingCounts, { unitId: z.string() })),
  /** Bulletins that were drafted or issued of it. */
  bulletins: z.array(
    z.object({
      entryId: z.string(),
      title: z.string(),
      number: z.nullable(z.string()),
      issuedOn: z.nullable(z.string()),
    }),
  ),
  mayInspect: z.boolean(),
  history: z.array(
    z.object({
      at: z.int(),
      byName: z.nullable(z.string()),
      action: z.string(),
      reason: z.nullable(z.string()),
    }),
  ),
});

const writingErrors = ['ROUND_DATES', 'UNKNOWN_UNIT', 'PLAN_NOT_IN_FORCE'] as const;

/** Plans a round. Nobody else sees it until it runs. */
export const inspectionsCreate = defineOperation({
  name: 'inspections.create',
  access: inspectors,
  input: z.strictObject({ requestId, ...roundFields }),
  output: round,
  errors: writingErrors,
});

/** Changes a round that has not ended; a unit that was inspected stays in its scope. */
export const inspectionsChange = defineOperation({
  name: 'inspections.change',
  access: inspectors,
  input: z.strictObject({ roundId: recordId, seen: z.int(), ...roundFields }),
  output: round,
  errors: [...writingErrors, 'ROUND_STATE', 'ROUND_CHANGED'],
});

/** Starts a round, ends it, or takes it back with a reason. The same again changes nothing. */
export const inspectionsMove = defineOperation({
  name: 'inspections.move',
  access: inspectors,
  input: z.strictObject({
    roundId: recordId,
    to: z.enum(['running', 'ended', 'withdrawn']),
    reason: z.optional(reason),
  }),
  output: round,
  errors: ['ROUND_STATE', 'ROUND_CHANGED'],
});

/** Puts down that a unit was inspected, which lines were looked at; null: it was not after all. */
export const inspectionsInspect = defineOperation({
  name: 'inspections.inspect',
  access: inspectors,
  input: z.strictObject({
    roundId: recordId,
    unitId: recordId,
    on: z.nullable(day('日期')),
    looked: z.array(recordId).check(z.maxLength(80)),
  }),
  output: round,
  errors: ['ROUND_STATE', 'ROUND_DATES', 'ROUND_CHANGED'],
});

/** Rounds of a year, latest first: all, or those in which one's own unit is inspected. */
export const inspectionsList = defineOperation({
  name: 'inspections.list',
  access: readers,
  input: z.strictObject({ year, cursor: pageCursor }),
  output: z.object({
    rounds: z.array(z.extend(roundRow, { counts: findingCounts })),
    next: z.nullable(z.string()),
    mayPlan: z.boolean(),
  }),
  errors: [],
});

/** One round. Whoever is inspected sees the lines and numbers of their own unit. */
export const inspectionsGet = defineOperation({
  name: 'inspections.get',
  access: readers,
  input: z.strictObject({ roundId: recordId }),
  output: round,
  errors: [],
});

export type RoundView = z.infer<typeof round>;
