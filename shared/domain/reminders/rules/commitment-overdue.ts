import type { WorkRule } from './definition';
import { noticesOfMatters } from './matter';

/** A commitment of the plan is overdue in a unit, as the board shows it. */
export const commitmentOverdue: WorkRule = {
  label: '工作逾期',
  tells: '责任单位的支部委员、书记或秘书，已生效责任清单上的责任领导和责任人',
  fires: '期限过后的工作日，每个单位每期一次',
  phrase: '已经逾期',
  find: (ground) => noticesOfMatters(ground, 'overdue'),
};
