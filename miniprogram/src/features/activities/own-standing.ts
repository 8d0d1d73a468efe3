import type { ActivityCard, OwnAttendance } from '@shared/contract/activities';
import { phaseAt } from '@shared/domain/activity/check-in-window';
import type { Presence } from '@shared/domain/attendance/schema';
import type { Instant } from '@shared/domain/time';
import type { KeptStanding } from '@/features/queue';

/** How I stand to one activity at one moment: one named case each. */
export type OwnStanding =
  | { name: 'draft' }
  | { name: 'cancelled'; reason: string }
  | { name: 'present'; presence: Presence }
  /** A check-in that this phone keeps: it waits for the network, or was not taken. */
  | KeptStanding
  | { name: 'on_leave' }
  | { name: 'absent' }
  /** Not on the roster: I organise or oversee it, and do not attend. */
  | { name: 'not_attending' }
  | { name: 'not_open'; opensAt: Instant }
  | { name: 'open'; lateAfter: Instant; late: boolean }
  /** The door has shut and nothing is recorded yet: the organiser may still enter me. */
  | { name: 'shut'; closedAt: Instant };

/**
 * Reads my standing from the activity, my record and the server's clock.
 * A record of presence outweighs everything but a cancellation: such an activity never counts.
 *
 * @param kept what this phone keeps of me for the activity
 */
export const ownStanding = (
  { state, checkIn }: Pick<ActivityCard, 'state' | 'checkIn'>,
  mine: OwnAttendance,
  now: Instant,
  kept?: KeptStanding,
): OwnStanding => {
  if (state.name === 'draft') return { name: 'draft' };
  if (state.name === 'cancelled') return { name: 'cancelled', reason: state.reason };
  if (mine?.presence) return { name: 'present', presence: mine.presence };
  if (kept) return kept;
  if (!mine) return { name: 'not_attending' };
  if (mine.state === 'on_leave' || mine.state === 'absent') return { name: mine.state };
  if (state.name === 'closed') return { name: 'shut', closedAt: state.closedAt };
  const phase = phaseAt(checkIn, now);
  if (phase === 'not_open') return { name: 'not_open', opensAt: checkIn.opensAt };
  if (phase === 'over') return { name: 'shut', closedAt: checkIn.closesAt };
  return { name: 'open', lateAfter: checkIn.lateAfter, late: now > checkIn.lateAfter };
};
