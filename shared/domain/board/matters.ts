import type { CommitmentEvaluation, UnitEvaluation } from './evaluate';
import type { BoardMatter } from './schema';

const RANK: Record<BoardMatter['state'], number> = { overdue: 0, due: 1 };

type Pressing = Pick<BoardMatter, 'state' | 'period' | 'dueOn' | 'n' | 'm'>;

const isPressing = (state: string): state is BoardMatter['state'] =>
  state === 'due' || state === 'overdue';

/** What presses in one unit: each calendar period by itself, or the target as a whole. */
const pressingOf = ({ progress }: UnitEvaluation): Pressing[] => {
  const parts =
    progress.periods.length > 0
      ? progress.periods.map(({ key, label, state, lastDay, n, m }) => ({
          period: { key, label },
          state,
          dueOn: lastDay,
          n,
          m,
        }))
      : [{ ...progress, period: null }];
  return parts.flatMap(({ state, period, dueOn, n, m }) =>
    isPressing(state) && m !== null ? [{ state, period, dueOn, n, m }] : [],
  );
};

/** Everything due or overdue, unit by unit: overdue before due, then in the given order. */
export const mattersOf = (evaluations: readonly CommitmentEvaluation[]): BoardMatter[] =>
  evaluations
    .flatMap(({ commitment, effective: { source }, units }) =>
      units.flatMap((unit) =>
        source === 'none'
          ? []
          : pressingOf(unit).map((pressing) => ({
              item: commitment.item,
              commitmentId: commitment.id,
              commitmentTitle: commitment.title,
              unitId: unit.unitId,
              unitName: unit.unitName,
              column: unit.column,
              ...pressing,
              source,
              explanation: unit.explain(),
            })),
      ),
    )
    .sort((a, b) => RANK[a.state] - RANK[b.state]);
