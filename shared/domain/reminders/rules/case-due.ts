import { isDueSoon } from '../../cases/moves';
import { localDateOf } from '../../time';
import { noticesOfCases } from './case-day';
import type { WorkRule } from './definition';

/** The own day of a hotline matter, a problem or a finding is near. */
export const caseDue: WorkRule = {
  label: '事项即将到期',
  tells: '支部的委员和书记；业务科室、党组的事项由机关党委办公室负责',
  fires: '群众反映、问题、督查整改的期限前7天内，每件每个期限一次。消息里不写是什么事',
  phrase: '即将到期',
  find: (ground) =>
    noticesOfCases(ground, (one) => isDueSoon(one, localDateOf(ground.now)), '有一件事项即将到期'),
};
