import * as z from 'zod/mini';
import { commitmentTarget } from '../plan/schema';

/**
 * How a figure stands. `record`: no target is set, records are only counted (仅记录); `na`: nobody
 * in this place is asked for it (不适用), which is not the same as zero.
 */
export const progressState = z.enum(['done', 'doing', 'due', 'overdue', 'record', 'na', 'todo']);

/**
 * How one calendar period stands. `due`: it runs now and its end is near; `not_yet`: it is not
 * met and nothing is late, because its end is still far or the target is one to strive for (力争).
 */
export const periodState = z.enum(['met', 'due', 'overdue', 'not_yet']);

/** A quarter of a year, as a bulletin names the quarter it reports on. */
const reportedPeriod = z.object({
  year: z.int(),
  quarter: z.int().check(z.gte(1), z.lte(4)),
});

/** What a responsible person stated, and who of the level above checked it; null: nobody yet. */
const attested = z.object({
  claim: z.string(),
  checked: z.nullable(z.object({ at: z.int(), by: z.string() })),
});

/**
 * What progress needs to know of a record. Only records that count are given to the rules: an
 * activity held and closed, a case or an entry in force; never one cancelled or struck.
 *
 * `at` is when it was held or issued; `period`, where given, is the quarter it reports on and
 * stands before `at`. `commitmentIds` are commitments of the plan that is being derived. A joint
 * activity is given once for each unit with a roster of its own, under the same `id`.
 */
export const progressRecord = z.object({
  id: z.string(),
  family: z.enum(['activity', 'case', 'entry']),
  kind: z.string(),
  unitId: z.string(),
  commitmentIds: z.array(z.string()),
  at: z.int(),
  period: z.optional(reportedPeriod),
  /** The element of a commitment's checklist that it fills. */
  element: z.optional(z.string()),
  title: z.string(),
  /** Of a case, taken on at `at`: when it was answered and solved, and by when it is owed, if that is said. */
  steps: z.optional(
    z.object({
      answeredAt: z.nullable(z.int()),
      solvedAt: z.nullable(z.int()),
      dueOn: z.nullable(z.iso.date()),
    }),
  ),
  /** Of an assessment: whether it found the result aimed at; left out: it did. */
  reached: z.optional(z.boolean()),
  /** Of something that asks for a follow-up: when that came; null: not yet. */
  followedAt: z.optional(z.nullable(z.int())),
  /** The record it follows up; both belong to the same unit. */
  follows: z.optional(z.string()),
  /** Of an attestation: what was stated, and when and by whom the level above checked it. */
  attested: z.optional(attested),
});

/** One calendar period of a commitment, with the records that fall into it. */
export const periodProgress = z.object({
  key: z.string(),
  label: z.string(),
  state: periodState,
  n: z.int(),
  m: z.int(),
  /** The period `today` lies in. */
  current: z.boolean(),
  lastDay: z.string(),
  /** When the period was met, `null` while it is not. */
  metAt: z.nullable(z.int()),
  /** Met, but only after the period had ended. */
  late: z.boolean(),
  recordIds: z.array(z.string()),
});

/** One element of a checklist, with the records that fill it, newest first. */
const elementProgress = z.object({ name: z.string(), recordIds: z.array(z.string()) });

/**
 * The progress of one unit on one commitment. With a target, `n` of `m`, never more than `m`;
 * without, `m` is null and `n` the number of records.
 */
export const progress = z.object({
  state: progressState,
  n: z.int(),
  m: z.nullable(z.int()),
  /** Last day in Asia/Shanghai of what is owed next, or of all once it is done. */
  dueOn: z.nullable(z.string()),
  latest: z.nullable(z.int()),
  /** The records behind `n`, newest first; a surplus over the target is among them. */
  recordIds: z.array(z.string()),
  /** Linked records that do not count towards the target: of another kind or another year. */
  besideIds: z.array(z.string()),
  /** One entry per calendar period where the rule has periods, in order; else empty. */
  periods: z.array(periodProgress),
  /** One entry per element where the rule has a checklist, in its order. */
  elements: z.optional(z.array(elementProgress)),
  /** Where the rule follows cases: how far they came. Those open are in order of age, oldest first. */
  cases: z.optional(
    z.object({
      accepted: z.int(),
      answered: z.int(),
      solved: z.int(),
      openIds: z.array(z.string()),
    }),
  ),
  /** Where every trigger asks for a follow-up: the triggers without one, oldest first. */
  missingIds: z.optional(z.array(z.string())),
  /** Where the rule is a statement: the newest one. */
  attested: z.optional(z.nullable(z.extend(attested, { at: z.int() }))),
});

/**
 * What the committee decided about the target of a commitment; `null`: no target. It holds from the
 * day `from` on (left out: from the beginning of the year), and what had passed by then stays as it was.
 */
export const targetDecision = z.object({
  commitmentId: z.string(),
  target: z.nullable(commitmentTarget),
  from: z.optional(z.iso.date()),
});

export type ProgressState = z.infer<typeof progressState>;
export type PeriodState = z.infer<typeof periodState>;
export type ProgressRecord = z.infer<typeof progressRecord>;
export type PeriodProgress = z.infer<typeof periodProgress>;
export type ElementProgress = z.infer<typeof elementProgress>;
export type Progress = z.infer<typeof progress>;
export type TargetDecision = z.infer<typeof targetDecision>;

/** The words for each state, as chips, legends and exports show them. */
export const stateText: Record<ProgressState, string> = {
  done: '已完成',
  doing: '推进中',
  due: '即将到期',
  overdue: '逾期',
  record: '未设目标（仅记录）',
  na: '不适用',
  todo: '未到期',
};
