import type { UnitKind } from '../people/schema';
import { basisOf } from '../progress/basis';
import type { TargetDecision } from '../progress/schema';
import { effectiveTarget } from '../progress/target';
import { targetText } from '../progress/wording';
import type { Instant, LocalDate } from '../time';
import { referencesBeside } from './references';
import type { Commitment, CommitmentChange } from './schema';

/** A decision with when and why, as far as that is known. */
type KeptDecision = TargetDecision & { at?: Instant | undefined; reason?: string | undefined };

interface PlanWithChanges {
  readonly commitments: readonly Commitment[];
  readonly changes: readonly CommitmentChange[];
  readonly decisions: readonly KeptDecision[];
}

const TOLD: Readonly<Record<CommitmentChange['kind'], (change: CommitmentChange) => string>> = {
  added: () => '机关党委增加',
  edited: ({ before, after }) =>
    before && after[0]?.title !== before.title ? `修改，原名“${before.title}”` : '修改',
  split: ({ after }) => `拆成${after.length}项：${after.map(({ title }) => title).join('、')}`,
  withdrawn: () => '撤回',
  restored: () => '恢复',
};

/** What became of a commitment, oldest first: its own changes and the decisions on its target. */
const versionsOf = (commitment: Commitment, { changes, decisions }: PlanWithChanges) => {
  const own = changes.filter(
    ({ before, after }) =>
      before?.id === commitment.id || after.some(({ id }) => id === commitment.id),
  );
  const decided = decisions.filter(({ commitmentId }) => commitmentId === commitment.id);
  return [
    ...own.map((change) => ({
      kind: change.kind,
      from: change.from,
      at: change.at,
      reason: change.reason,
      told: TOLD[change.kind](change),
    })),
    ...decided.map(({ target, from, at, reason = '' }) => ({
      kind: 'target' as const,
      from: from ?? null,
      at: at ?? null,
      reason,
      told: target ? targetText(target, commitment) : '不设数量要求',
    })),
  ].sort((one, other) => (one.at ?? 0) - (other.at ?? 0));
};

/**
 * The commitments of a plan as the committee works on them.
 * @param kinds of the office's units, by their ids
 */
export const listCommitments = (
  plan: PlanWithChanges,
  kinds: ReadonlyMap<string, UnitKind>,
  day: LocalDate,
) => {
  const beside = referencesBeside(plan.commitments, kinds);
  const standing = new Map(plan.commitments.map(({ id, reference }) => [id, reference]));
  return plan.commitments.map((commitment) => {
    const effective = effectiveTarget(commitment, plan.decisions, day);
    const references = (beside.get(commitment.id) ?? []).map(
      ({ key, label, frequency, basis, target }) => ({
        key,
        label,
        frequency,
        basis,
        isOfUnits: target !== null,
        commitmentId:
          standing.get(`${commitment.id}-${key}`) === key ? `${commitment.id}-${key}` : null,
      }),
    );
    return {
      ...commitment,
      source: effective.source,
      holds: effective.target,
      basis: basisOf(commitment, effective),
      references,
      versions: versionsOf(commitment, plan),
    };
  });
};
