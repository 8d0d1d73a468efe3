import type { Commitment, CommitmentTarget, ProgressRuleName } from '../plan/schema';
import { attestation } from './attestation';
import { caseStates } from './case-states';
import { checklist } from './checklist';
import { evidenceOf, evidenceOnly } from './evidence-only';
import { followUp } from './follow-up';
import { outcomeByDate } from './outcome-by-date';
import { perPeriod } from './per-period';
import { perUnitCount } from './per-unit-count';
import type { Assessment, ProgressInput, ProgressRule } from './rule';
import { tallyText } from './wording';

/** The progress rules, P1 to P8. A new rule is one file beside this one and one line here. */
const progressRules: Record<ProgressRuleName, ProgressRule> = {
  perUnitCount,
  perPeriod,
  outcomeByDate,
  checklist,
  caseStates,
  evidenceOnly,
  followUp,
  attestation,
};

/** Whether the commitment's rule, or one of its further views, can work with such a target. */
export const takesTarget = (
  { rule, alsoShow }: Pick<Commitment, 'rule' | 'alsoShow'>,
  target: CommitmentTarget,
): boolean => [rule, ...alsoShow].some((name) => progressRules[name].takes(target));

/** Evidence in place of a figure, with the reason told. */
const evidenceBecause = (reason: string, input: ProgressInput): Assessment => {
  const progress = evidenceOf(input);
  return {
    progress,
    explain: () => `${reason}，先记录佐证，${tallyText(progress.n, progress.latest)}`,
  };
};

/**
 * The progress of one unit on one commitment under its own rule. Where the committee set a target
 * the rule itself has no use for, such as a period for 定期, the first of the commitment's further
 * views that can work with it decides. A target that is not set, or fits no rule, gives evidence and
 * says so: never an invented figure.
 */
export const assess = (input: ProgressInput): Assessment => {
  const { rule, alsoShow, target, checklist: elements } = input.commitment;
  for (const name of [rule, ...alsoShow]) {
    const assessment = progressRules[name].assess(input);
    if (assessment) return assessment;
  }
  if (rule === 'checklist' && elements.length === 0) {
    return evidenceBecause('没有单列项目', input);
  }
  return evidenceBecause(target ? '目标与进度规则不符' : '未设目标', input);
};
