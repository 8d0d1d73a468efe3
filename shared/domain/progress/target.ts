import type { Commitment, CommitmentTarget } from '../plan/schema';
import type { TargetDecision } from './schema';

/** The target that holds, and whose it is. */
export interface EffectiveTarget {
  readonly target: CommitmentTarget | null;
  /** `plan`: its own words give the quantity; `committee`: set by decision; `none`: no target. */
  readonly source: 'plan' | 'committee' | 'none';
  /** A reading of the office that waits for the committee; never shown as words of the plan. */
  readonly proposed: CommitmentTarget | null;
}

/**
 * Explicit targets hold by the plan's own words. Any other takes effect only by a decision of the
 * committee, which may confirm the reading, set another target, or decide that there is none.
 * @param decisions those in force; the last one on a commitment is the one that holds
 */
export const effectiveTarget = (
  { id, explicit, target }: Pick<Commitment, 'id' | 'explicit' | 'target'>,
  decisions: readonly TargetDecision[],
): EffectiveTarget => {
  if (explicit && target) return { target, source: 'plan', proposed: null };
  const decision = decisions.filter(({ commitmentId }) => commitmentId === id).pop();
  if (!decision) return { target: null, source: 'none', proposed: target };
  return {
    target: decision.target,
    source: decision.target ? 'committee' : 'none',
    proposed: null,
  };
};
