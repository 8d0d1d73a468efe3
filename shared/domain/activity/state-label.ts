import type { Instant } from '../time';
import { type CheckInPhase, phaseAt } from './check-in-window';
import type { Activity } from './schema';

const PUBLISHED: Record<CheckInPhase, string> = {
  not_open: '未开始',
  open: '签到中',
  over: '待结束签到',
};

/** Where an activity stands, in the words of lists and boards. */
export const stateLabel = ({ state, checkIn }: Pick<Activity, 'state' | 'checkIn'>, now: Instant) =>
  ({
    draft: '草稿',
    published: PUBLISHED[phaseAt(checkIn, now)],
    closed: '已结束',
    cancelled: '已取消',
  })[state.name];
