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

export interface ColumnFigure extends Figure {
  /** The commitments that ask this column or have records of it, in the plan's order. */
  readonly own: ReadonlyArray<{ readonly commitmentId: string; readonly figure: Figure }>;
  readonly progresses: readonly Progress[];
  /** Distinct records of the column. */
  readonly recordCount: number;
}

/** The progresses of one commitment by column: read once, so that a cell costs no search. */
const byColumn = ({ commitment, units }: CommitmentEvaluation) => {
  const columns = new Map<string | null, Progress[]>();
  for (const { column, progress } of units) {
    const own = columns.get(column);
    if (own) own.push(progress);
    else columns.set(column, [progress]);
  }
  return { commitmentId: commitment.id, columns };
};

/** Tells of each column of an item its figure: that of the commitment that stands worst there. */
export const columnFigures = (
  evaluations: readonly CommitmentEvaluation[],
): ((column: string) => ColumnFigure) => {
  const commitments = evaluations.map(byColumn);
  return (column) => {
    const found = commitments.flatMap(({ commitmentId, columns }) => {
      const progresses = columns.get(column);
      return progresses ? [{ commitmentId, progresses, figure: combine(progresses) }] : [];
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
