import { type Instant, localDateOf } from '../time';
import type { CommitmentEvaluation, UnitEvaluation } from './evaluate';
import type { BoardDue, BoardMatter } from './schema';
import type { Owed } from './views-schema';

const RANK: Record<BoardMatter['state'], number> = { overdue: 0, due: 1 };

const isPressing = (state: string): state is BoardMatter['state'] =>
  state === 'due' || state === 'overdue';

const byDay = (a: { dueOn: string | null }, b: { dueOn: string | null }): number => {
  const [left, right] = [a.dueOn ?? '9999', b.dueOn ?? '9999'];
  return left < right ? -1 : Number(left > right);
};

/** What a unit is asked for, each calendar period by itself, or the target as a whole. */
const partsOf = ({ progress }: UnitEvaluation) =>
  progress.periods.length > 0
    ? progress.periods.map(({ key, label, state, lastDay, n, m }) => ({
        period: { key, label },
        state,
        dueOn: lastDay,
        n,
        m,
      }))
    : [{ ...progress, period: null }];

type Pressing = Pick<BoardMatter, 'state' | 'period' | 'dueOn' | 'n' | 'm'>;

/** What presses in one unit. */
const pressingOf = (unit: UnitEvaluation): Pressing[] =>
  partsOf(unit).flatMap(({ state, period, dueOn, n, m }) =>
    isPressing(state) && m !== null ? [{ state, period, dueOn, n, m }] : [],
  );

/** Whose words ask a unit for it; undefined: nobody's. A case may have a day of its own. */
const sourceOf = (
  { effective }: CommitmentEvaluation,
  { progress }: UnitEvaluation,
): BoardMatter['source'] | undefined => {
  if (effective.source !== 'none') return effective.source;
  return progress.cases ? 'case' : undefined;
};

/** Whose it is and what it is about. */
const aboutOf = (
  { commitment }: CommitmentEvaluation,
  { unitId, unitName, column }: UnitEvaluation,
) => ({
  item: commitment.item,
  commitmentId: commitment.id,
  commitmentTitle: commitment.title,
  unitId,
  unitName,
  column,
});

/** Everything due or overdue, unit by unit: overdue before due, then in the given order. */
export const mattersOf = (evaluations: readonly CommitmentEvaluation[]): BoardMatter[] =>
  evaluations
    .flatMap((evaluation) =>
      evaluation.units.flatMap((unit) => {
        const source = sourceOf(evaluation, unit);
        if (!source) return [];
        return pressingOf(unit).map((pressing) => ({
          ...aboutOf(evaluation, unit),
          ...pressing,
          source,
          explanation: unit.explain(),
        }));
      }),
    )
    .sort((a, b) => RANK[a.state] - RANK[b.state]);

/** Every target not met yet whose last day lies in the month of `today`, by its day. */
export const dueInMonth = (
  evaluations: readonly CommitmentEvaluation[],
  today: Instant,
): BoardDue[] => {
  const month = localDateOf(today).slice(0, 7);
  return evaluations
    .flatMap((evaluation) =>
      evaluation.units.flatMap((unit) => {
        const source = sourceOf(evaluation, unit);
        if (!source) return [];
        return partsOf(unit).flatMap(({ dueOn, period, n, m }) =>
          m !== null && n < m && dueOn?.startsWith(month)
            ? [{ ...aboutOf(evaluation, unit), period, dueOn, n, m, source }]
            : [],
        );
      }),
    )
    .sort(byDay);
};

const OWED_RANK: Record<Owed['state'], number> = { overdue: 0, due: 1, coming: 2 };

/** The next of a target that is neither met nor pressing yet: of several periods the first. */
const comingOf = (unit: UnitEvaluation) => {
  const open = partsOf(unit).filter(
    ({ state, n, m, dueOn }) => m !== null && n < m && dueOn !== null && !isPressing(state),
  );
  return open.slice(0, 1);
};

/**
 * What units owe: everything overdue or due, and of each target not met the next to come; overdue
 * first, then by the day.
 */
export const owedBy = (evaluations: readonly CommitmentEvaluation[]): Owed[] =>
  evaluations
    .flatMap((evaluation) =>
      evaluation.units.flatMap((unit): Owed[] => {
        const source = sourceOf(evaluation, unit);
        if (!source) return [];
        const pressing = pressingOf(unit);
        const told = { ...aboutOf(evaluation, unit), source, explanation: unit.explain() };
        if (pressing.length > 0) return pressing.map((one) => ({ ...told, ...one }));
        return comingOf(unit).flatMap(({ period, dueOn, n, m }) =>
          m === null ? [] : [{ ...told, period, dueOn, n, m, state: 'coming' }],
        );
      }),
    )
    .sort((a, b) => OWED_RANK[a.state] - OWED_RANK[b.state] || byDay(a, b));
