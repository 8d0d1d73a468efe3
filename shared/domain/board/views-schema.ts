import * as z from 'zod/mini';
import { unitKind } from '../people/schema';
import { periodProgress, progressState } from '../progress/schema';
import { boardColumn, boardMatter, figure } from './schema';

const figureOf = z.object(figure);

/** What changed between two days: the figures of both, and the records that came and went, by their ids. */
const boardChange = z.object({
  before: figureOf,
  after: figureOf,
  came: z.array(z.string()),
  went: z.array(z.string()),
});

export const boardComparison = z.object({
  year: z.int(),
  /** The two instants, as they were asked for. */
  from: z.int(),
  to: z.int(),
  columns: z.array(boardColumn),
  /** In the plan's order; `cells` are those in which something changed. */
  changed: z.array(
    z.extend(boardChange, {
      section: z.int(),
      number: z.int(),
      title: z.string(),
      cells: z.array(z.extend(boardChange, { column: z.string() })),
    }),
  ),
  unchanged: z.array(z.object({ number: z.int(), title: z.string() })),
});

/** One commitment as it stands in one unit, with the sentence that says why. */
const standing = z.object({
  commitmentId: z.string(),
  title: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  ...figure,
  dueOn: z.nullable(z.string()),
  latest: z.nullable(z.int()),
  periods: z.array(periodProgress),
  explanation: z.string(),
});

/** Something a unit owes: overdue, due, or the next to come. */
const owed = z.extend(z.omit(boardMatter, { state: true }), {
  state: z.enum(['overdue', 'due', 'coming']),
});

/** The year of one unit, or of the units that share a column. */
export const unitBoard = z.object({
  year: z.int(),
  asOf: z.int(),
  /** The id it was asked for by: of a unit or of a column. */
  id: z.string(),
  name: z.string(),
  units: z.array(z.object({ unitId: z.string(), name: z.string(), kind: unitKind })),
  /** How many of its commitments stand in each state. */
  summary: z.record(progressState, z.int()),
  items: z.array(
    z.object({
      number: z.int(),
      title: z.string(),
      ...figure,
      recordCount: z.int(),
      commitments: z.array(standing),
    }),
  ),
  /** Items of the plan that ask nothing of it and hold no record of it. */
  notAsked: z.int(),
  /** Overdue before due before what comes next, each by its day. */
  owed: z.array(owed),
});

/** How far matters of a kind came; numbers alone. */
const matterFigures = z.object({
  accepted: z.int(),
  answered: z.int(),
  solved: z.int(),
  /** Open past their last day. */
  overdue: z.int(),
});

/** 领导一页纸: the office's year in numbers of units and matters. No persons, no order by result. */
export const boardOverview = z.object({
  year: z.int(),
  asOf: z.int(),
  summary: z.record(progressState, z.int()),
  overdue: z.array(owed),
  /** Owed within the next 30 days. */
  soon: z.array(owed),
  /** In the plan's order: how many of what is asked of each branch stand in which state. */
  branches: z.array(
    z.object({
      column: z.string(),
      name: z.string(),
      states: z.record(progressState, z.int()),
      records: z.int(),
    }),
  ),
  study: z.object({
    quarter: z.int(),
    sessions: z.int(),
    /** Bulletins that report on the quarter, and those of the quarter before. */
    bulletins: z.int(),
    bulletinsBefore: z.int(),
  }),
  findings: matterFigures,
  hotline: matterFigures,
});

export type BoardChange = z.infer<typeof boardChange>;
export type BoardComparison = z.infer<typeof boardComparison>;
export type UnitBoard = z.infer<typeof unitBoard>;
export type Owed = z.infer<typeof owed>;
export type BoardOverview = z.infer<typeof boardOverview>;
export type MatterFigures = z.infer<typeof matterFigures>;
