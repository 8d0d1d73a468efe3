import type { OutputOf } from '@shared/contract';

type Summary = OutputOf<'volunteering.summary'>;
type OfPlan = Pick<Summary['byCommitment'][number], 'item' | 'title'>;

/** `15. 积极开展全民健身志愿服务活动`. */
export const commitmentTitle = ({ item, title }: OfPlan): string => `${item}. ${title}`;

/** `3场，9人次`. */
export const sumsText = ({
  events,
  personTimes,
}: Pick<Summary, 'events' | 'personTimes'>): string => `${events}场，${personTimes}人次`;
