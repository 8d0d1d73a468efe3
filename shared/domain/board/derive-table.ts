import { committeeWords, quantityWords } from '../plan/quantity';
import { dayText } from '../progress/calendar';
import type { Instant } from '../time';
import { countsOf, noteOf } from './describe';
import { type BoardInput, type CommitmentEvaluation, evaluatePlan } from './evaluate';
import { combine, type Figure, latestOf } from './figure';
import { itemFigureOf, worstOf } from './item-figure';
import type { BoardColumn, BoardRow } from './schema';

/** One line of the summary: an item as a whole, or one of its commitments. */
interface TableFigure extends Figure {
  counts: BoardRow['counts'];
  latest: Instant | null;
  /** What is missing, or how far it reaches, in a few words. */
  note: string;
  /** In each column, in their order. */
  cells: Figure[];
}

export interface TableCommitment extends TableFigure {
  id: string;
  title: string;
  /** 量化要求 in the plan's own words; empty: it gives none. */
  quantity: string;
  /** What the committee decided beside it. */
  decided: string | null;
  /** The committee added the commitment itself: the plan has no words for it. */
  added: boolean;
}

export interface TableItem extends TableFigure {
  number: number;
  title: string;
  commitments: TableCommitment[];
}

/** A column of the board, or all branches together where there are too many for a page. */
interface TableColumn extends Pick<BoardColumn, 'name' | 'kind'> {
  of: ReadonlySet<string>;
}

export interface ProgressTable {
  year: number;
  asOf: Instant;
  columns: TableColumn[];
  items: TableItem[];
}

const progressesIn = (evaluations: readonly CommitmentEvaluation[], column?: TableColumn) =>
  evaluations.flatMap(({ units }) =>
    units
      .filter((unit) => !column || (unit.column !== null && column.of.has(unit.column)))
      .map(({ progress }) => progress),
  );

/** Who or what is missing of a target; while there is time, until when. */
const missingIn = (evaluation: CommitmentEvaluation): string => {
  const { state, m } = evaluation.figure;
  if (m === null || state === 'done') return '';
  if (state === 'due' || state === 'overdue') return noteOf(evaluation);
  const days = progressesIn([evaluation])
    .filter((progress) => progress.m !== null && progress.state !== 'done')
    .flatMap(({ dueOn }) => dueOn ?? []);
  const next = days.sort()[0];
  return next === undefined ? '' : `${dayText(next)}前`;
};

const commitmentOf = (
  evaluation: CommitmentEvaluation,
  columns: readonly TableColumn[],
): TableCommitment => {
  const { commitment, effective, figure } = evaluation;
  const progresses = progressesIn([evaluation]);
  return {
    id: commitment.id,
    title: commitment.title,
    quantity: quantityWords(commitment, effective),
    decided: committeeWords(commitment, effective),
    added: commitment.addedBy === 'committee',
    ...figure,
    counts: countsOf(evaluation),
    latest: latestOf(progresses.map(({ latest }) => latest)),
    note: missingIn(evaluation),
    cells: columns.map((column) => combine(progressesIn([evaluation], column))),
  };
};

/** In one column the clause that stands worst, as the board shows it: nothing is added up. */
const itemCell = (evaluations: readonly CommitmentEvaluation[], column: TableColumn): Figure => {
  const own = evaluations
    .map((evaluation) => progressesIn([evaluation], column))
    .filter((progresses) => progresses.length > 0);
  const worst = worstOf(own.map((progresses) => ({ figure: combine(progresses) })));
  return worst?.figure ?? combine(own.flat());
};

/** Branches that a page takes side by side. */
const MOST_BRANCHES = 14;

const tableColumns = (columns: readonly BoardColumn[]): TableColumn[] => {
  const alone = ({ id, name, kind }: BoardColumn): TableColumn => ({
    name,
    kind,
    of: new Set([id]),
  });
  const branches = columns.filter(({ kind }) => kind === 'branch');
  if (branches.length <= MOST_BRANCHES) return columns.map(alone);
  const together = {
    name: `${branches.length}个支部`,
    kind: 'branch' as const,
    of: new Set(branches.map(({ id }) => id)),
  };
  return [together, ...columns.filter(({ kind }) => kind !== 'branch').map(alone)];
};

/**
 * 落实情况汇总: every item with its commitments over the columns of the board. The figures are those of
 * the board: both are derived from one evaluation of the plan.
 */
export const deriveTable = (input: BoardInput): ProgressTable => {
  const { columns: all, ofItem } = evaluatePlan(input);
  const columns = tableColumns(all);
  const items = input.plan.sections.flatMap((section) => section.items);
  return {
    year: input.plan.year,
    asOf: input.today,
    columns,
    items: items.map(({ number, title }) => {
      const evaluations = ofItem(number);
      const { leading, state, n, m, counts, latest } = itemFigureOf(evaluations);
      return {
        number,
        title,
        state,
        n,
        m,
        counts,
        latest,
        note: leading ? missingIn(leading) : '',
        cells: columns.map((column) => itemCell(evaluations, column)),
        commitments: evaluations.map((evaluation) => commitmentOf(evaluation, columns)),
      };
    }),
  };
};
