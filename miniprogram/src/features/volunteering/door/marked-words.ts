import { clockOf, type Instant } from '@shared/domain/time';
import type { MarkAct } from '@shared/domain/volunteering/service-schema';
import { hoursText } from '../volunteering-words';
import type { Marked } from './mark-state';

const titles: Readonly<Record<MarkAct, string>> = {
  in: '已签到',
  out: '已签退',
  leave: '已登记离开',
  return: '已登记返回',
};

/** `已签到 08:25`. */
export const markedTitle = ({ act, at }: Pick<Marked, 'act' | 'at'>): string =>
  `${titles[act]} ${clockOf(at)}`;

/**
 * What follows a mark.
 * @param endsAt of the shift, where it is known
 */
export const markedNote = (
  { act, figures, offline }: Pick<Marked, 'act' | 'figures' | 'offline'>,
  endsAt: Instant | undefined,
): string => {
  const late = offline ? '，记为“离线补传”' : '';
  if (act === 'out') return `本次服务${hoursText(figures.minutes)}，等待负责人认定${late}`;
  if (act === 'leave') return `回来时登记返回，离开的时间不计入时长${late}`;
  const until = endsAt === undefined ? '' : `服务到${clockOf(endsAt)}，`;
  return `${until}离开时签退${late}`;
};
