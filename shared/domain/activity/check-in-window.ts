import { type Instant, MINUTE } from '../time';
import type { KindDefinition } from './kinds';
import type { Activity, CheckInWindow } from './schema';

/** The window a kind gives by default: open before the start, late after a while, shut at the end or a while later. */
export const checkInWindowOf = (
  kind: Pick<KindDefinition, 'opensBeforeMinutes' | 'lateAfterMinutes'> &
    Partial<Pick<KindDefinition, 'closesAfterMinutes'>>,
  startsAt: Instant,
  endsAt: Instant,
): CheckInWindow => ({
  opensAt: startsAt - kind.opensBeforeMinutes * MINUTE,
  lateAfter: Math.min(startsAt + kind.lateAfterMinutes * MINUTE, endsAt),
  closesAt: endsAt + (kind.closesAfterMinutes ?? 0) * MINUTE,
});

export type CheckInPhase = 'not_open' | 'open' | 'over';

/** Where `now` falls: the opening instant belongs to the window, the closing one no longer does. */
export const phaseAt = (window: CheckInWindow, now: Instant): CheckInPhase => {
  if (now < window.opensAt) return 'not_open';
  return now < window.closesAt ? 'open' : 'over';
};

/** True while a member could check in. */
export const takesCheckIns = (activity: Pick<Activity, 'state' | 'checkIn'>, now: Instant) =>
  activity.state.name === 'published' && phaseAt(activity.checkIn, now) === 'open';
