import type { OutputOf } from '@shared/contract';
import type { StandingLook } from '../volunteering-words';

type Due = OutputOf<'volunteering.due'>['due'][number];

/** How much time is left, in shape and words; corrections asked for are named too. */
export const dueLook = ({
  state,
  workingDaysLeft,
  asks,
}: Pick<Due, 'state' | 'workingDaysLeft' | 'asks'>): StandingLook => {
  const asked = asks > 0 ? `，${asks}人申请更正` : '';
  if (state === 'overdue') return { kind: 'overdue', words: `已过10个工作日${asked}` };
  const left = workingDaysLeft === 0 ? '今天是最后一天' : `还有${workingDaysLeft}个工作日`;
  return { kind: state === 'soon' ? 'due' : 'todo', words: `${left}${asked}` };
};
