import type { WorkRule } from './definition';
import { noticesOfMatters } from './matter';

/** A commitment of the plan is about to fall due in a unit, as the board shows it. */
export const commitmentDue: WorkRule = {
  label: '工作即将到期',
  tells: '支部委员、清单责任人、中心组秘书',
  fires: '年度到期前45天、季度15天、月度7天',
  phrase: '即将到期',
  find: (ground) => noticesOfMatters(ground, 'due'),
};
