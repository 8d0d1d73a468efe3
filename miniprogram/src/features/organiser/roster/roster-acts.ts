import type { ActivityCard } from '@shared/contract/activities';
import { clockOf, dateTimeTextOf, type Instant } from '@shared/domain/time';

/** What an organiser may do with the roster now, and the sentence that says why where they may not. */
export interface RosterActs {
  canEnter: boolean;
  /** Shown above the list; empty while everything can be done. */
  standing: string;
}

export const rosterActsAt = (
  { state, checkIn }: Pick<ActivityCard, 'state' | 'checkIn'>,
  now: Instant,
): RosterActs => {
  if (state.name === 'draft') return { canEnter: false, standing: '活动还没有发布，名单尚未生成' };
  if (state.name === 'cancelled') {
    return { canEnter: false, standing: `活动已取消：${state.reason}。登记不计入要点` };
  }
  if (state.name === 'closed') {
    return { canEnter: false, standing: `签到已于${clockOf(state.closedAt)}结束，人数已定` };
  }
  if (now < checkIn.opensAt) {
    return {
      canEnter: false,
      standing: `签到${dateTimeTextOf(checkIn.opensAt)}开放，到时可以登记`,
    };
  }
  return now < checkIn.closesAt
    ? { canEnter: true, standing: '' }
    : { canEnter: true, standing: '签到码已停用，登记完纸质签到表后请结束签到' };
};
