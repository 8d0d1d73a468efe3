import { type BoardInput, type CommitmentEvaluation, evaluatePlan } from './evaluate';
import { type Figure, recordIdsOf } from './figure';
import { columnFigures, itemFigureOf } from './item-figure';
import type { BoardColumn } from './schema';
import { boardDay, columnsOf, isValidOn } from './units';
import type { BoardChange, BoardComparison } from './views-schema';

/** What two days have in common. */
export type ComparedOffice = Pick<BoardInput, 'plan' | 'units'>;

/** What a day has of its own: commitments, decisions and records as they stood, and the day itself. */
export type ComparedDay = Pick<BoardInput, 'commitments' | 'decisions' | 'records' | 'today'>;

interface Standing {
  figure: Figure;
  recordIds: ReadonlySet<string>;
}

const cellsOf = (evaluations: readonly CommitmentEvaluation[]): ((column: string) => Standing) => {
  const figureIn = columnFigures(evaluations);
  return (column) => {
    const { state, n, m, progresses } = figureIn(column);
    return { figure: { state, n, m }, recordIds: recordIdsOf(progresses) };
  };
};

const rowOf = (evaluations: readonly CommitmentEvaluation[]): Standing => {
  const { state, n, m } = itemFigureOf(evaluations);
  const progresses = evaluations.flatMap(({ units }) => units.map(({ progress }) => progress));
  return { figure: { state, n, m }, recordIds: recordIdsOf(progresses) };
};

const isSame = (a: Figure, b: Figure): boolean => a.state === b.state && a.n === b.n && a.m === b.m;

/** Undefined: nothing changed. */
const changeOf = (before: Standing, after: Standing): BoardChange | undefined => {
  const came = [...after.recordIds].filter((id) => !before.recordIds.has(id)).sort();
  const went = [...before.recordIds].filter((id) => !after.recordIds.has(id)).sort();
  if (came.length + went.length === 0 && isSame(before.figure, after.figure)) return undefined;
  return { before: before.figure, after: after.figure, came, went };
};

const unchanged = ({ figure }: Standing): BoardChange => ({
  before: figure,
  after: figure,
  came: [],
  went: [],
});

/** Columns of either day: a branch that was founded or dissolved in between has its own. */
const columnsOfBoth = (
  { plan, units }: ComparedOffice,
  days: readonly ComparedDay[],
): BoardColumn[] =>
  columnsOf(
    units.filter((unit) => days.some(({ today }) => isValidOn(unit, boardDay(today, plan.year)))),
  );

/**
 * What changed between two days: item by item in the plan's order, and in each the columns, with state
 * and figure of both days and the records that came and went. The earlier day need not stand first;
 * turned round, everything is told the other way round.
 */
export const compareDays = (
  office: ComparedOffice,
  before: ComparedDay,
  after: ComparedDay,
): BoardComparison => {
  const columns = columnsOfBoth(office, [before, after]);
  const [earlier, later] = [before, after].map((day) => evaluatePlan({ ...office, ...day }));
  const items = office.plan.sections.flatMap(({ ordinal, items: own }) =>
    own.map((item) => ({ ordinal, ...item })),
  );
  const compared = items.map(({ ordinal, number, title }) => {
    const was = earlier?.ofItem(number) ?? [];
    const is = later?.ofItem(number) ?? [];
    const [cellWas, cellIs] = [cellsOf(was), cellsOf(is)];
    const cells = columns.flatMap(({ id }) => {
      const change = changeOf(cellWas(id), cellIs(id));
      return change ? [{ column: id, ...change }] : [];
    });
    const row = rowOf(is);
    const change = changeOf(rowOf(was), row);
    return { section: ordinal, number, title, cells, ...(change ?? unchanged(row)), same: !change };
  });
  const isChanged = ({ same, cells }: (typeof compared)[number]) => !same || cells.length > 0;
  return {
    year: office.plan.year,
    from: before.today,
    to: after.today,
    columns,
    changed: compared.filter(isChanged).map(({ same: _same, ...row }) => row),
    unchanged: compared
      .filter((row) => !isChanged(row))
      .map(({ number, title }) => ({ number, title })),
  };
};
