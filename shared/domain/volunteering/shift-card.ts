import type { Instant } from '../time';
import { placeOf, timeOf, type VolunteerEvent } from './event';
import { queueAt } from './queue';
import type { Shift } from './schema';

/** A shift with its places as they stand at `now`. */
export const shiftCardOf = (shift: Shift, activity: VolunteerEvent, now: Instant) => {
  const { capacity, taken, waiting } = queueAt(shift.queue, now);
  return {
    id: shift.id,
    post: shift.post,
    place: placeOf(shift, activity),
    ...timeOf(shift, activity),
    conditions: shift.conditions,
    capacity,
    taken,
    free: Math.max(0, capacity - taken),
    waiting,
  };
};
