import type { PlanItem } from '../plan/schema';
import type { Progress, ProgressState } from '../progress/schema';
import { tallyText } from '../progress/wording';
import { noteOf } from './describe';
import { type BoardInput, type CommitmentEvaluation, evaluatePlan } from './evaluate';
import { combine, countRecords, latestOf } from './figure';
import { itemFigureOf, worstOf } from './item-figure';
import { dueInMonth, mattersOf } from './matters';
import type { Board, BoardCell, BoardColumn, BoardRow } from './schema';

/** A commitment with the progresses of each column: read once, so that a cell costs no search. */
interface ByColumn {
  readonly commitmentId: string;
  readonly columns: ReadonlyMap<string | null, readonly Progress[]>;
}

const byColumn = ({ commitment, units }: CommitmentEvaluation): ByColumn => {
  const columns = new Map<string | null, Progress[]>();
  for (const { column, progress } of units) {
    const own = columns.get(column);
    if (own) own.push(progress);
    else columns.set(column, [progress]);
  }
  return { commitmentId: commitment.id, columns };
};

const cellOf = (commitments: readonly ByColumn[], { id: column }: BoardColumn): BoardCell => {
  const own = commitments.flatMap(({ commitmentId, columns }) => {
    const progresses = columns.get(column);
    return progresses ? [{ commitmentId, progresses, figure: combine(progresses) }] : [];
  });
  const progresses = own.flatMap((one) => one.progresses);
  const recordCount = countRecords(progresses);
  return {
    column,
    ...(worstOf(own)?.figure ?? combine(progresses, () => recordCount)),
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
  const commitments = evaluations.map(byColumn);
  const cells = columns.map((column) => cellOf(commitments, column));
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

const summaryOf = (rows: readonly BoardRow[]): Board['summary'] => {
  const count = (state: ProgressState) => rows.filter((row) => row.state === state).length;
  return {
    done: count('done'),
    doing: count('doing'),
    due: count('due'),
    overdue: count('overdue'),
    record: count('record'),
    na: count('na'),
    todo: count('todo'),
  };
};

/**
 * The board: the items of the plan in its order, by section, across six branches, study group and
 * bureau. Derived from the records each time; never counted up by hand.
 */
export const deriveBoard = (input: BoardInput): Board => {
  const { columns, ofItem } = evaluatePlan(input);
  const sections = input.plan.sections.map(({ ordinal, title, items }) => ({
    ordinal,
    title,
    rows: items.map((item) => rowOf(item, ofItem(item.number), columns)),
  }));
  const items = input.plan.sections.flatMap((section) => section.items);
  const evaluations = items.flatMap(({ number }) => ofItem(number));
  return {
    year: input.plan.year,
    asOf: input.today,
    columns: [...columns],
    sections,
    matters: mattersOf(evaluations),
    dueThisMonth: dueInMonth(evaluations, input.today),
    summary: summaryOf(sections.flatMap(({ rows }) => rows)),
  };
};
