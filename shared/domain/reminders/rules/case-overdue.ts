import { daysOverdue } from '../../cases/moves';
import { localDateOf } from '../../time';
import { noticesOfCases } from './case-day';
import type { WorkRule } from './definition';

/** The own day of a hotline matter, a problem or a finding is past. */
export const caseOverdue: WorkRule = {
  label: '事项逾期',
  tells: '支部委员，或机关党委办公室',
  fires: '期限过后，不写是什么事',
  phrase: '已经逾期',
  find: (ground) =>
    noticesOfCases(
      ground,
      (one) => daysOverdue(one, localDateOf(ground.now)) > 0,
      '有一件事项已经逾期',
    ),
};
