import type { ActivityCard } from '@shared/contract/activities';
import { clockOf, dateTimeTextOf, type Instant } from '@shared/domain/time';

/** What an organiser may do with the roster now, and the sentence that says why where they may not. */
export interface RosterActs {
  /** Put down who came, and strike it out. */
  canEnter: boolean;
  /** Put people on the list or on leave, exempt them, take them off. */
  canList: boolean;
  /** Confirm uploads, and note who went early: also in the evening, after the end. */
  canNote: boolean;
  /** Shown above the list; empty while everything can be done. */
  standing: string;
}

const nothing = { canEnter: false, canList: false, canNote: false };

export const rosterActsAt = (
  { state, checkIn }: Pick<ActivityCard, 'state' | 'checkIn'>,
  now: Instant,
): RosterActs => {
  if (state.name === 'draft') return { ...nothing, standing: '活动还没有发布，名单尚未生成' };
  if (state.name === 'cancelled') {
    return { ...nothing, standing: `活动已取消：${state.reason}。登记不计入要点` };
  }
  if (state.name === 'closed') {
    const standing = `签到已于${clockOf(state.closedAt)}结束，人数已定`;
    return { ...nothing, canNote: true, standing };
  }
  const listed = { canList: true, canNote: true };
  if (now < checkIn.opensAt) {
    const standing = `签到${dateTimeTextOf(checkIn.opensAt)}开放，到时可以登记`;
    return { ...listed, canEnter: false, standing };
  }
  return now < checkIn.closesAt
    ? { ...listed, canEnter: true, standing: '' }
    : { ...listed, canEnter: true, standing: '签到码已停用，登记完纸质签到表后请结束签到' };
};
