import * as z from 'zod/mini';
import { unitKind } from '../people/schema';
import { planMeasure, progressRuleName, responsibilityLevel } from '../plan/schema';
import { progress, progressState } from '../progress/schema';

/**
 * A unit as the board needs it. A unit without a `column` shows its records in the bureau cell
 * (局层面). `validFrom` and `validTo` are days in Asia/Shanghai, both included; null: open.
 */
export const boardUnit = z.object({
  id: z.string(),
  name: z.string(),
  /** By this, never by the id, is it known as 支部, 中心组 and so on. */
  kind: unitKind,
  /** The unit above it in the tree; left out: it does not matter here. */
  parentId: z.optional(z.nullable(z.string())),
  column: z.nullable(z.string()),
  columnName: z.nullable(z.string()),
  /** The plan does not give this name; the office replaces it by its own. */
  placeholder: z.boolean(),
  validFrom: z.nullable(z.iso.date()),
  validTo: z.nullable(z.iso.date()),
});

export const boardColumn = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['branch', 'study_group', 'bureau']),
});

export const figure = {
  state: progressState,
  /** With `m`: how many of `m`. Without: the number of distinct records. */
  n: z.int(),
  m: z.nullable(z.int()),
};

/** What `n` counts: branches that are done (5/6支部), what a target asks for, or records. */
const figureCounts = z.enum(['branches', 'target', 'records']);

/** One item in one column. `na` where no commitment asks this column and nothing was recorded. */
export const boardCell = z.object({
  column: z.string(),
  /** Of the commitment that stands worst here, so that no figure adds up different things. */
  ...figure,
  /** Each commitment with a target here, in the plan's order. */
  figures: z.array(z.object({ commitmentId: z.string(), ...figure })),
  /** Distinct records of this column linked to any commitment of the item. */
  recordCount: z.int(),
  latest: z.nullable(z.int()),
  /** The commitments that ask this column, and those it has records for, in the plan's order. */
  commitmentIds: z.array(z.string()),
});

/** One item of the plan across the columns. */
export const boardRow = z.object({
  number: z.int(),
  title: z.string(),
  /** Levels of the responsibility list its commitments belong to. */
  levels: z.array(responsibilityLevel),
  ...figure,
  counts: figureCounts,
  /** The targeted commitment `state`, `n` and `m` are taken from: the one that stands worst. */
  commitmentId: z.nullable(z.string()),
  /** What is missing or how far it reaches, in a few words: 差第四支部; 最近11月18日. */
  note: z.string(),
  recordCount: z.int(),
  latest: z.nullable(z.int()),
  cells: z.array(boardCell),
});

/** Something due or overdue for one unit: what the head of the board lists. */
export const boardMatter = z.object({
  item: z.int(),
  commitmentId: z.string(),
  commitmentTitle: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  column: z.nullable(z.string()),
  state: z.enum(['due', 'overdue']),
  /** The calendar period it is about, where the commitment has periods. */
  period: z.nullable(z.object({ key: z.string(), label: z.string() })),
  dueOn: z.nullable(z.string()),
  n: z.int(),
  m: z.int(),
  /** Whose words ask for it: the plan's own, the committee's, or a case's own day. */
  source: z.enum(['plan', 'committee', 'case']),
  explanation: z.string(),
});

/** A target not met yet whose last day lies in the month. */
export const boardDue = z.extend(z.omit(boardMatter, { state: true, explanation: true }), {
  dueOn: z.string(),
});

export const board = z.object({
  year: z.int(),
  /** The instant the board was derived for. */
  asOf: z.int(),
  columns: z.array(boardColumn),
  sections: z.array(z.object({ ordinal: z.int(), title: z.string(), rows: z.array(boardRow) })),
  /** Overdue before due, then in the plan's order. */
  matters: z.array(boardMatter),
  /** What falls due in the month of `asOf`, by its day. */
  dueThisMonth: z.array(boardDue),
  /** How many items stand in each state. */
  summary: z.record(progressState, z.int()),
});

/** One unit's progress on one commitment, with the sentence that says how it came about. */
export const unitProgress = z.extend(progress, {
  unitId: z.string(),
  unitName: z.string(),
  column: z.nullable(z.string()),
  /** Whether the commitment names this unit; others only have linked records. */
  named: z.boolean(),
  explanation: z.string(),
});

/**
 * Where the quantity of a commitment comes from. At most one of the three is set: words of the
 * plan, a decision of the committee, or a reading of the office that is not in force.
 */
const commitmentBasis = z.object({
  plan: z.nullable(z.string()),
  committee: z.nullable(z.string()),
  proposed: z.nullable(z.string()),
});

export const commitmentProgress = z.object({
  id: z.string(),
  title: z.string(),
  /** The plan's own words. */
  quotes: z.array(z.string()),
  level: responsibilityLevel,
  /** The plan does not name the level. */
  levelInferred: z.boolean(),
  rule: progressRuleName,
  basis: commitmentBasis,
  /** Added by the committee: the plan has no words for it. */
  addedBy: z.optional(z.literal('committee')),
  ...figure,
  counts: figureCounts,
  explanation: z.string(),
  latest: z.nullable(z.int()),
  /** Distinct records of all units, newest first. */
  recordIds: z.array(z.string()),
  units: z.array(unitProgress),
});

/** The page of one item. */
export const itemProgress = z.object({
  year: z.int(),
  asOf: z.int(),
  section: z.object({ ordinal: z.int(), title: z.string() }),
  number: z.int(),
  title: z.string(),
  text: z.string(),
  measures: z.array(planMeasure),
  ...figure,
  counts: figureCounts,
  commitments: z.array(commitmentProgress),
});

export type BoardUnit = z.infer<typeof boardUnit>;
export type BoardColumn = z.infer<typeof boardColumn>;
export type BoardCell = z.infer<typeof boardCell>;
export type BoardRow = z.infer<typeof boardRow>;
export type BoardDue = z.infer<typeof boardDue>;
export type BoardMatter = z.infer<typeof boardMatter>;
export type Board = z.infer<typeof board>;
export type UnitProgress = z.infer<typeof unitProgress>;
export type CommitmentProgress = z.infer<typeof commitmentProgress>;
export type ItemProgress = z.infer<typeof itemProgress>;
