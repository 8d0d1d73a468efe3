import type { OutputOf } from '@shared/contract';

type Year = Pick<OutputOf<'activities.myYear'>, 'due' | 'present'>;

/** `实到9 ÷ 应到11 = 81.8%`; without anything due there is no rate. */
export const rateText = ({ due, present }: Year): string => {
  if (due === 0) return '还没有计入的活动';
  const percent = (present / due) * 100;
  return `实到${present} ÷ 应到${due} = ${Number(percent.toFixed(1))}%`;
};
