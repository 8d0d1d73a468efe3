import { isDueSoon } from '../../cases/moves';
import { localDateOf } from '../../time';
import { noticesOfCases } from './case-day';
import type { WorkRule } from './definition';

/** The own day of a hotline matter, a problem or a finding is near. */
export const caseDue: WorkRule = {
  label: '事项即将到期',
  tells: '支部委员，或机关党委办公室',
  fires: '期限前7天，不写是什么事',
  phrase: '即将到期',
  find: (ground) =>
    noticesOfCases(ground, (one) => isDueSoon(one, localDateOf(ground.now)), '有一件事项即将到期'),
};
