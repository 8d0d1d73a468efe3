import * as z from 'zod/mini';
import { caseKind, caseRecord, caseStateName } from '../domain/cases/schema';
import { unitKind } from '../domain/people/schema';
import { defineOperation } from './define';
import {
  detailFields,
  emptyInput,
  line,
  pageCursor,
  reason,
  recordId,
  requestId,
  servedIds,
  words,
} from './fields';
import { day } from './people-fields';

const details = detailFields(200);

/** What is told of a case as it is kept. */
const told = z.pick(caseRecord, {
  id: true,
  kind: true,
  unitId: true,
  unitName: true,
  planYear: true,
  number: true,
  title: true,
  openedOn: true,
  dueOn: true,
  details: true,
  about: true,
  serves: true,
  state: true,
  open: true,
});

/** A case as lists and pages show it. */
export const caseCard = z.extend(told, {
  stateLabel: z.string(),
  /** Put down when its year was over. */
  lateEntry: z.boolean(),
  /** Days past the last one; 0: none. */
  overdueDays: z.int(),
  /** Its last day is within a week. */
  dueSoon: z.boolean(),
  /** How far its history has grown: sent along with a change, so that none overwrites another. */
  seen: z.int(),
  /** Whether I may change or take back what it says. */
  mayChange: z.boolean(),
  /** Where I may take it from here. */
  mayMoveTo: z.array(caseStateName),
});

const fields = {
  /** Left out where every case of the kind is called the same. */
  title: z.optional(line('问题', 80)),
  number: z.optional(line('编号', 30)),
  openedOn: day('日期'),
  dueOn: z.optional(z.nullable(day('时限'))),
  details,
  commitmentIds: servedIds,
};

const writingErrors = [
  'CASE_NOT_OF_UNIT',
  'CASE_DATE',
  'CASE_FIELD',
  'UNKNOWN_COMMITMENT',
  'PLAN_NOT_IN_FORCE',
] as const;

/**
 * Puts a matter down with the unit that sees to it. Who may is the kind's own rule. One with a running
 * number takes the next of its kind and year.
 */
export const casesCreate = defineOperation({
  name: 'cases.create',
  access: { who: 'member' },
  input: z.strictObject({
    requestId,
    unitId: recordId,
    kind: caseKind,
    /** The round of inspection it was found in. */
    roundId: z.optional(recordId),
    ...fields,
  }),
  output: caseCard,
  errors: writingErrors,
});

/** Changes what a case says, while nothing was done about it. */
export const casesChange = defineOperation({
  name: 'cases.change',
  access: { who: 'member' },
  input: z.strictObject({ caseId: recordId, seen: z.int(), ...fields }),
  output: caseCard,
  errors: [...writingErrors, 'CASE_STATE', 'CASE_CHANGED'],
});

/** Takes a case to its next state, or back with a reason. The same move again changes nothing. */
export const casesMove = defineOperation({
  name: 'cases.move',
  access: { who: 'member' },
  input: z.strictObject({
    caseId: recordId,
    seen: z.int(),
    to: caseStateName,
    /** The day on which it happened. */
    on: day('日期'),
    details,
    /** Asked for where it goes back. */
    reason: z.optional(reason),
  }),
  output: caseCard,
  errors: ['CASE_STATE', 'CASE_DATE', 'CASE_FIELD', 'CASE_OWN_WORK', 'CASE_CHANGED'],
});

/** Takes back a case that should not have been put down; it stays readable, with the reason. */
export const casesWithdraw = defineOperation({
  name: 'cases.withdraw',
  access: { who: 'member' },
  input: z.strictObject({ caseId: recordId, reason }),
  output: caseCard,
  errors: ['CASE_STATE', 'CASE_CHANGED'],
});

/** Cases I may see, latest first, and how many of them are open, overdue and settled. */
export const casesList = defineOperation({
  name: 'cases.list',
  access: { who: 'member' },
  input: z.strictObject({
    /** Left out: of all years. */
    year: z.optional(z.int().check(z.gte(2000), z.lte(2100))),
    unitId: z.optional(recordId),
    kinds: z.optional(z.array(caseKind).check(z.maxLength(20))),
    roundId: z.optional(recordId),
    show: z.enum(['open', 'overdue', 'settled', 'withdrawn']),
    /** Part of the title or the number. */
    search: z.optional(words('查找', 20)),
    cursor: pageCursor,
  }),
  output: z.object({
    cases: z.array(caseCard),
    next: z.nullable(z.string()),
    counts: z.object({ open: z.int(), overdue: z.int(), settled: z.int() }),
  }),
  errors: [],
});

/** One case, the states it came through, and who did what to it. */
export const casesGet = defineOperation({
  name: 'cases.get',
  access: { who: 'member' },
  input: z.strictObject({ caseId: recordId }),
  output: z.object({
    case: caseCard,
    steps: z.array(
      z.object({
        name: caseStateName,
        label: z.string(),
        on: z.string(),
        byName: z.nullable(z.string()),
        details: z.array(z.object({ label: z.string(), text: z.string() })),
      }),
    ),
    history: z.array(
      z.object({
        at: z.int(),
        byName: z.nullable(z.string()),
        action: z.string(),
        reason: z.nullable(z.string()),
      }),
    ),
    /** Reminder talks that followed from it, as facts: with which unit, on which day. */
    talks: z.array(
      z.object({ entryId: z.string(), unitNames: z.array(z.string()), on: z.string() }),
    ),
    /** Whether I may put such a talk down. */
    mayTalk: z.nullable(z.object({ unitId: z.string() })),
  }),
  errors: [],
});

/** Which kinds I read, and in which units I may put one down. */
export const casesPlaces = defineOperation({
  name: 'cases.places',
  access: { who: 'member' },
  input: emptyInput,
  output: z.object({
    reads: z.array(caseKind),
    places: z.array(
      z.object({
        unitId: z.string(),
        name: z.string(),
        kind: unitKind,
        mayOpen: z.array(caseKind),
      }),
    ),
  }),
  errors: [],
});

/**
 * What waits for an answer elsewhere and belongs on the same list: feedback to the office, requests to
 * correct personal data, asks about attendance. Numbers and last days only; each has its own page.
 */
export const casesBeside = defineOperation({
  name: 'cases.beside',
  access: { who: 'member' },
  input: emptyInput,
  output: z.object({
    rows: z.array(
      z.object({
        kind: z.enum(['feedback', 'data_requests', 'attendance_asks']),
        waiting: z.int(),
        overdue: z.int(),
      }),
    ),
  }),
  errors: [],
});

export type CaseCard = z.infer<typeof caseCard>;
