import { unitKind } from '../people/schema';
import type { ProgressState } from '../progress/schema';
import {
  type BoardInput,
  type CommitmentEvaluation,
  evaluatePlan,
  type UnitEvaluation,
} from './evaluate';
import { combine, countRecords } from './figure';
import { worstOf } from './item-figure';
import { owedBy } from './matters';
import { stateCounts } from './state-counts';
import { boardDay, columnFinder, homeFinder, isValidOn } from './units';
import type { UnitBoard } from './views-schema';

const standingOf = (
  { commitment }: CommitmentEvaluation,
  { unitId, unitName, progress, explain }: UnitEvaluation,
) => ({
  commitmentId: commitment.id,
  title: commitment.title,
  unitId,
  unitName,
  state: progress.state,
  n: progress.n,
  m: progress.m,
  dueOn: progress.dueOn,
  latest: progress.latest,
  periods: progress.periods,
  explanation: explain(),
});

/** Units that share a column stand by their level. */
const KINDS = unitKind.options;

/** What has a target first, then what only keeps records, each in the plan's order. */
const targetsFirst = (states: UnitBoard['items'][number]['commitments']) => [
  ...states.filter(({ m }) => m !== null),
  ...states.filter(({ m }) => m === null),
];

/**
 * The year of a unit, or of the units that share a column: each item that asks something of it, why it
 * stands as it does, and what it owes next.
 * @param asked id of a unit or of a column
 * @returns undefined when the office has no such unit on this day
 */
export const deriveUnit = (input: BoardInput, asked: string): UnitBoard | undefined => {
  const { plan, today } = input;
  const day = boardDay(today, plan.year);
  const valid = input.units.filter((unit) => isValidOn(unit, day));
  const { columns, ofItem } = evaluatePlan(input);
  const columnOf = columnFinder(valid, columns);
  const itself = valid.find(({ id }) => id === asked);
  const homeOf = homeFinder(valid);
  const units = itself
    ? [itself]
    : valid
        .filter(({ id }) => columnOf(id) === asked && homeOf(id) === id)
        .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  const name = itself?.name ?? columns.find(({ id }) => id === asked)?.name;
  if (units.length === 0 || name === undefined) return undefined;
  const isAsked = ({ unitId, column }: UnitEvaluation) =>
    itself ? unitId === itself.id : column === asked;
  const own = plan.sections
    .flatMap(({ items }) => items)
    .map(({ number, title }) => ({
      number,
      title,
      evaluations: ofItem(number)
        .map((one) => ({ ...one, units: one.units.filter(isAsked) }))
        .filter((one) => one.units.length > 0),
    }));
  const asking = own.filter(({ evaluations }) => evaluations.length > 0);
  const items = asking.map(({ number, title, evaluations }) => {
    const figures = evaluations.map((one) => ({
      figure: combine(one.units.map(({ progress }) => progress)),
    }));
    const progresses = evaluations.flatMap((one) => one.units.map(({ progress }) => progress));
    return {
      number,
      title,
      ...(worstOf(figures)?.figure ?? combine(progresses)),
      recordCount: countRecords(progresses),
      commitments: targetsFirst(
        evaluations.flatMap((one) => one.units.map((unit) => standingOf(one, unit))),
      ),
    };
  });
  const states: ProgressState[] = items.flatMap(({ commitments }) =>
    commitments.map(({ state }) => state),
  );
  return {
    year: plan.year,
    asOf: today,
    id: asked,
    name,
    units: units.map(({ id, name, kind }) => ({ unitId: id, name, kind })),
    summary: stateCounts(states),
    items,
    notAsked: own.length - asking.length,
    owed: owedBy(asking.flatMap(({ evaluations }) => evaluations)),
  };
};
