import type { WorkRule } from './definition';
import { noticesOfMatters } from './matter';

/** A commitment of the plan is about to fall due in a unit, as the board shows it. */
export const commitmentDue: WorkRule = {
  label: '工作即将到期',
  tells: '责任单位的支部委员、书记或秘书，已生效责任清单上的责任领导和责任人',
  fires: '年度工作到期前45天、季度15天、月度7天内，每个单位每期一次',
  phrase: '即将到期',
  find: (ground) => noticesOfMatters(ground, 'due'),
};
