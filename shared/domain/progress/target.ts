import type { Commitment, CommitmentTarget } from '../plan/schema';
import type { LocalDate } from '../time';
import type { TargetDecision } from './schema';

/** A target, and the day from which it held. */
export interface TargetVersion {
  readonly from: LocalDate;
  readonly target: CommitmentTarget | null;
}

/** The target that holds, and whose it is. */
export interface EffectiveTarget {
  readonly target: CommitmentTarget | null;
  /** `plan`: its own words give the quantity; `committee`: set by decision; `none`: no target. */
  readonly source: 'plan' | 'committee' | 'none';
  /** A reading of the office that waits for the committee; never shown as words of the plan. */
  readonly proposed: CommitmentTarget | null;
  /** The day it holds from; left out: the beginning of the year. */
  readonly since?: LocalDate | undefined;
  /** What the committee had decided before, oldest first. */
  readonly earlier?: readonly TargetVersion[];
}

/** Before any day of a plan. */
const ALWAYS: LocalDate = '';

const isOn = ({ from = ALWAYS }: TargetDecision, day: LocalDate): boolean => from <= day;

/**
 * Explicit targets hold by the plan's own words. Any other takes effect only by a decision of the
 * committee, which may confirm the reading, set another target, or decide that there is none.
 * @param decisions as they were taken; the last one that holds on the day is in force
 */
export const effectiveTarget = (
  { id, explicit, target }: Pick<Commitment, 'id' | 'explicit' | 'target'>,
  decisions: readonly TargetDecision[],
  day: LocalDate,
): EffectiveTarget => {
  if (explicit && target) return { target, source: 'plan', proposed: null };
  const own = decisions.filter((one) => one.commitmentId === id && isOn(one, day));
  const last = own.at(-1);
  if (!last) return { target: null, source: 'none', proposed: target };
  return {
    target: last.target,
    source: last.target ? 'committee' : 'none',
    proposed: null,
    since: last.from,
    earlier: own
      .slice(0, -1)
      .map(({ from = ALWAYS, target: former }) => ({ from, target: former })),
  };
};
