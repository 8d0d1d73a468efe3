import type { Progress, ProgressState } from '../progress/schema';
import type { Instant } from '../time';
import { countsOf } from './describe';
import type { CommitmentEvaluation } from './evaluate';
import { combine, countRecords, type Figure, latestOf } from './figure';
import type { BoardRow } from './schema';

interface ItemFigure extends Figure {
  readonly counts: BoardRow['counts'];
  /** The targeted commitment the figure is taken from, `null` when only records are counted. */
  readonly leading: CommitmentEvaluation | null;
  /** Distinct records of the item. */
  readonly recordCount: number;
  readonly latest: Instant | null;
}

/** Worst first, as 要处理 stands before everything else. */
const WORST_FIRST: readonly ProgressState[] = ['overdue', 'due', 'doing', 'todo', 'done'];

/** The figure with a target that stands worst, the first in the plan's order among equals. */
export const worstOf = <One extends { readonly figure: Figure }>(
  all: readonly One[],
): One | null => {
  for (const state of WORST_FIRST) {
    const found = all.find(({ figure }) => figure.m !== null && figure.state === state);
    if (found) return found;
  }
  return null;
};

interface ColumnFigure extends Figure {
  /** The commitments that ask this column or have records of it, in the plan's order. */
  readonly own: ReadonlyArray<{ readonly commitmentId: string; readonly figure: Figure }>;
  readonly progresses: readonly Progress[];
  /** Distinct records of the column. */
  readonly recordCount: number;
}

/** One column of an item: its figure is that of the commitment that stands worst there. */
export const columnFigureOf = (
  evaluations: readonly CommitmentEvaluation[],
  column: string,
): ColumnFigure => {
  const found = evaluations.flatMap(({ commitment, units }) => {
    const progresses = units
      .filter((unit) => unit.column === column)
      .map(({ progress }) => progress);
    return progresses.length > 0
      ? [{ commitmentId: commitment.id, progresses, figure: combine(progresses) }]
      : [];
  });
  const progresses = found.flatMap((one) => one.progresses);
  const recordCount = countRecords(progresses);
  return {
    ...(worstOf(found)?.figure ?? combine(progresses, () => recordCount)),
    own: found.map(({ commitmentId, figure }) => ({ commitmentId, figure })),
    progresses,
    recordCount,
  };
};

/**
 * The figure of an item: that of its leading commitment, so that state and n/m speak of the same
 * clause (5/6支部 beside 即将到期), not a sum over clauses that count different things.
 */
export const itemFigureOf = (evaluations: readonly CommitmentEvaluation[]): ItemFigure => {
  const leading = worstOf(evaluations);
  const progresses = evaluations.flatMap(({ units }) => units.map(({ progress }) => progress));
  const recordCount = countRecords(progresses);
  return {
    ...(leading?.figure ?? combine(progresses, () => recordCount)),
    counts: leading ? countsOf(leading) : 'records',
    leading,
    recordCount,
    latest: latestOf(progresses.map(({ latest }) => latest)),
  };
};
