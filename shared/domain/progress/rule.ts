import type * as z from 'zod/mini';
import type { Commitment } from '../plan/schema';
import type { Instant, LocalDate } from '../time';
import type { Progress, ProgressRecord } from './schema';
import type { TargetVersion } from './target';

/** What a rule is given: one commitment and one unit, with that unit's linked records. */
export interface ProgressInput {
  /** Its `target` is the effective one, see `effectiveTarget`. */
  readonly commitment: Commitment;
  readonly unit: { readonly id: string; readonly name: string };
  readonly records: readonly ProgressRecord[];
  /** Targets that held before the effective one, oldest first, each from its day on. */
  readonly earlier?: readonly TargetVersion[];
  /** The day the effective target holds from; left out: the beginning of the year. */
  readonly since?: LocalDate | undefined;
  readonly today: Instant;
  readonly planYear: number;
}

/** A progress, and the sentence that says how its figure came about. */
export interface Assessment {
  readonly progress: Progress;
  readonly explain: () => string;
}

interface RuleParts<Parameters> {
  /** The effective targets this rule can work with, `null` where it needs none. */
  readonly schema: z.ZodMiniType<Parameters>;
  /** Whether the commitment says enough for this rule; left out: a target is all it needs. */
  readonly applies?: (input: ProgressInput) => boolean;
  readonly evaluate: (parameters: Parameters, input: ProgressInput) => Progress;
  /** A Chinese sentence without a final stop: what happened, what it counts for, what is next. */
  readonly explain: (parameters: Parameters, input: ProgressInput, progress: Progress) => string;
}

/** What the registry holds. */
export interface ProgressRule {
  /** Whether it can work with such a target. */
  readonly takes: (target: Commitment['target']) => boolean;
  /** `undefined` when the effective target is none this rule can work with. */
  readonly assess: (input: ProgressInput) => Assessment | undefined;
}

/** Ties a rule's parameters to its functions, so that rules of all kinds fit one registry. */
export const defineRule = <Parameters>(
  rule: RuleParts<Parameters>,
): RuleParts<Parameters> & ProgressRule => ({
  ...rule,
  takes: (target) => rule.schema.safeParse(target).success,
  assess: (input) => {
    const parsed = rule.schema.safeParse(input.commitment.target);
    if (!parsed.success || rule.applies?.(input) === false) return undefined;
    const progress = rule.evaluate(parsed.data, input);
    return { progress, explain: () => rule.explain(parsed.data, input, progress) };
  },
});
