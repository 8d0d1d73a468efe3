import type { ProgressRuleName, TargetPeriod } from './schema';

/** The rule that shows a target of each period. */
export const RULE_OF_PERIOD: Record<TargetPeriod, ProgressRuleName> = {
  year: 'perUnitCount',
  once: 'perUnitCount',
  quarter: 'perPeriod',
  month: 'perPeriod',
  'per-matter': 'followUp',
};
