import type { Instant } from '../time';
import { timeOf, type VolunteerEvent } from './event';
import { type QueueAt, queueAt } from './queue';
import type { Shift, SignUp, Standing } from './schema';

type OfEvent = Pick<VolunteerEvent, 'state' | 'startsAt' | 'endsAt'>;

/** Where a sign-up stands: what the person did, then the event, then the queue. */
export const standingIn = (
  { state, number, at, toldTime }: Pick<SignUp, 'state' | 'number' | 'at' | 'toldTime'>,
  shift: Pick<Shift, 'startsAfter' | 'minutes'>,
  activity: OfEvent,
  queue: QueueAt,
): Standing => {
  if (state.name !== 'active') return state;
  const inQueue = queue.of(number);
  if (inQueue.name === 'lapsed') return inQueue;
  if (inQueue.name === 'gone') return { name: 'lapsed', at };
  if (activity.state.name === 'cancelled') {
    return { name: 'called_off', reason: activity.state.reason };
  }
  if (inQueue.name === 'offered') return { name: 'offered', until: inQueue.until };
  if (inQueue.name !== 'in') return { name: 'waitlisted', position: queue.positionOf(number) };
  const time = timeOf(shift, activity);
  const moved = time.startsAt !== toldTime.startsAt || time.endsAt !== toldTime.endsAt;
  return { name: 'confirmed', moved };
};

/** The same by the shift's queue at `now`. */
export const standingNow = (
  signUp: Pick<SignUp, 'state' | 'number' | 'at' | 'toldTime'>,
  shift: Shift,
  activity: OfEvent,
  now: Instant,
): Standing => standingIn(signUp, shift, activity, queueAt(shift.queue, now));

/** Whether the person is in, or may be: they keep a place or their turn. */
export const isActive = ({ name }: Standing): boolean =>
  name === 'confirmed' || name === 'offered' || name === 'waitlisted';

/** Whether the person holds a place. */
export const isIn = ({ name }: Standing): boolean => name === 'confirmed';

interface Time {
  startsAt: Instant;
  endsAt: Instant;
}

export const overlap = (left: Time, right: Time): boolean =>
  left.startsAt < right.endsAt && right.startsAt < left.endsAt;

/** The two are at the same time, or so near that somebody might not get from one to the other. */
export const isNear = (left: Time, right: Time, within: number): boolean =>
  left.startsAt < right.endsAt + within && right.startsAt < left.endsAt + within;
