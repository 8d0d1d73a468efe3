import type { PlanItem } from '../plan/schema';
import { tallyText } from '../progress/wording';
import { noteOf } from './describe';
import {
  type BoardInput,
  type CommitmentEvaluation,
  evaluatePlan,
  type PlanEvaluation,
} from './evaluate';
import { latestOf } from './figure';
import { type ColumnFigure, columnFigures, itemFigureOf } from './item-figure';
import { dueInMonth, mattersOf } from './matters';
import type { Board, BoardCell, BoardColumn, BoardRow } from './schema';
import { stateCounts } from './state-counts';

const cellOf = (
  column: string,
  { state, n, m, own, progresses, recordCount }: ColumnFigure,
): BoardCell => {
  return {
    column,
    state,
    n,
    m,
    figures: own
      .filter(({ figure }) => figure.m !== null)
      .map(({ commitmentId, figure }) => ({ commitmentId, ...figure })),
    recordCount,
    latest: latestOf(progresses.map(({ latest }) => latest)),
    commitmentIds: own.map(({ commitmentId }) => commitmentId),
  };
};

const recordNote = (
  row: Pick<BoardRow, 'n' | 'latest' | 'cells'>,
  columns: readonly BoardColumn[],
) => {
  const branches = new Set(columns.filter(({ kind }) => kind === 'branch').map(({ id }) => id));
  const cells = row.cells.filter(({ column }) => branches.has(column));
  const everyBranch = cells.length > 1 && cells.every(({ recordCount }) => recordCount > 0);
  return everyBranch ? `${row.n}条，${cells.length}个支部都有` : tallyText(row.n, row.latest);
};

const rowOf = (
  { number, title }: PlanItem,
  evaluations: readonly CommitmentEvaluation[],
  columns: readonly BoardColumn[],
): BoardRow => {
  const figureIn = columnFigures(evaluations);
  const cells = columns.map(({ id }) => cellOf(id, figureIn(id)));
  const { leading, state, n, m, counts, recordCount, latest } = itemFigureOf(evaluations);
  const note = leading ? noteOf(leading) : recordNote({ n, latest, cells }, columns);
  return {
    number,
    title,
    levels: [...new Set(evaluations.map(({ commitment }) => commitment.level))],
    state,
    n,
    m,
    counts,
    commitmentId: leading?.commitment.id ?? null,
    note: state === 'na' ? '' : note,
    recordCount,
    latest,
    cells,
  };
};

/** The board as an evaluation of its plan gives it. */
export const boardOf = (
  { plan, today }: Pick<BoardInput, 'plan' | 'today'>,
  { columns, ofItem }: PlanEvaluation,
): Board => {
  const sections = plan.sections.map(({ ordinal, title, items }) => ({
    ordinal,
    title,
    rows: items.map((item) => rowOf(item, ofItem(item.number), columns)),
  }));
  const items = plan.sections.flatMap((section) => section.items);
  const evaluations = items.flatMap(({ number }) => ofItem(number));
  return {
    year: plan.year,
    asOf: today,
    columns: [...columns],
    sections,
    matters: mattersOf(evaluations),
    dueThisMonth: dueInMonth(evaluations, today),
    summary: stateCounts(sections.flatMap(({ rows }) => rows.map(({ state }) => state))),
  };
};

/**
 * The board: the items of the plan in its order, by section, across six branches, study group and
 * bureau. Derived from the records each time; never counted up by hand.
 */
export const deriveBoard = (input: BoardInput): Board => boardOf(input, evaluatePlan(input));
