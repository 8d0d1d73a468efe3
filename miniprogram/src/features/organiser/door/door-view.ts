import type { ActivityCard } from '@shared/contract/activities';
import { phaseAt } from '@shared/domain/activity/check-in-window';
import type { Instant } from '@shared/domain/time';

/** What the code screen shows of an activity at `now`: one named case. */
export type DoorView =
  | { name: 'draft' }
  | { name: 'cancelled'; reason: string }
  | { name: 'before'; opensAt: Instant }
  | { name: 'open' }
  /** The time for codes is over, the roster is still to be closed. */
  | { name: 'over'; at: Instant }
  | { name: 'closed'; at: Instant };

export const doorViewOf = (
  { state, checkIn }: Pick<ActivityCard, 'state' | 'checkIn'>,
  now: Instant,
): DoorView => {
  if (state.name === 'draft') return { name: 'draft' };
  if (state.name === 'cancelled') return { name: 'cancelled', reason: state.reason };
  if (state.name === 'closed') return { name: 'closed', at: state.closedAt };
  const phase = phaseAt(checkIn, now);
  if (phase === 'not_open') return { name: 'before', opensAt: checkIn.opensAt };
  return phase === 'open' ? { name: 'open' } : { name: 'over', at: checkIn.closesAt };
};
