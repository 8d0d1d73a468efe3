import type { WorkRule } from './definition';
import { noticesOfMatters } from './matter';

/** A commitment of the plan is overdue in a unit, as the board shows it. */
export const commitmentOverdue: WorkRule = {
  label: '工作逾期',
  tells: '支部委员、清单责任人、中心组秘书',
  fires: '期限过后',
  phrase: '已经逾期',
  find: (ground) => noticesOfMatters(ground, 'overdue'),
};
