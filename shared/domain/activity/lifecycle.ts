import { type Refusal, refuse } from '../outcome';
import type { Instant } from '../time';
import type { Activity } from './schema';

type Standing = Pick<Activity, 'state' | 'checkIn' | 'endsAt'>;

/** Why nothing is recorded any more at an activity that was called off. */
export const calledOff = (
  activity: Standing,
): Refusal<'ACTIVITY_CANCELLED', { reason: string }> | undefined =>
  activity.state.name === 'cancelled'
    ? refuse('ACTIVITY_CANCELLED', { reason: activity.state.reason })
    : undefined;

/**
 * Why an activity cannot be opened to its members; undefined when it can, or is already.
 * @param afterwards it was held already: it is opened for its roster alone (会后补记)
 */
export const publishRefusal = (activity: Standing, now: Instant, afterwards = false) =>
  calledOff(activity) ??
  (activity.state.name === 'closed' ? refuse('ACTIVITY_CLOSED', {}) : undefined) ??
  (activity.state.name === 'draft' && activity.endsAt <= now && !afterwards
    ? refuse('ACTIVITY_IN_PAST', {})
    : undefined);

const closed = (
  activity: Standing,
): Refusal<'ACTIVITY_CLOSED', Record<string, never>> | undefined =>
  activity.state.name === 'closed' ? refuse('ACTIVITY_CLOSED', {}) : undefined;

/** Why nothing is changed by hand any more in what the roster says of people. */
export const changeRefusal = (activity: Standing) => calledOff(activity) ?? closed(activity);

/** Why nobody is put on the list, or on leave: a draft has no roster yet. */
export const listRefusal = (activity: Standing) =>
  changeRefusal(activity) ??
  (activity.state.name === 'draft' ? refuse('ACTIVITY_NOT_PUBLISHED', {}) : undefined);

/** Why the roster cannot be closed; undefined when it can, or is already. */
export const closeRefusal = (activity: Standing, now: Instant) =>
  calledOff(activity) ??
  (activity.state.name === 'draft' ? refuse('ACTIVITY_NOT_PUBLISHED', {}) : undefined) ??
  (now < activity.checkIn.opensAt
    ? refuse('CHECK_IN_NOT_OPEN', { opensAt: activity.checkIn.opensAt })
    : undefined);

/** Why nobody can be entered by hand. The organiser may go on after the door has shut for members. */
export const entryRefusal = (activity: Standing, now: Instant) =>
  (activity.state.name === 'closed' ? refuse('ACTIVITY_CLOSED', {}) : undefined) ??
  closeRefusal(activity, now);

/** Why the code cannot be shown. */
export const doorKeyRefusal = (activity: Standing, now: Instant) =>
  calledOff(activity) ??
  (activity.state.name === 'draft' ? refuse('ACTIVITY_NOT_PUBLISHED', {}) : undefined) ??
  (activity.state.name === 'closed'
    ? refuse('CHECK_IN_CLOSED', { closedAt: activity.state.closedAt })
    : undefined) ??
  (now >= activity.checkIn.closesAt
    ? refuse('CHECK_IN_CLOSED', { closedAt: activity.checkIn.closesAt })
    : undefined);

/**
 * Why an activity cannot be moved to another time; undefined when it can. Once the door has opened,
 * somebody may have come: it is cancelled and held anew.
 */
export const postponeRefusal = (activity: Standing, now: Instant) =>
  calledOff(activity) ??
  (activity.state.name === 'closed' ? refuse('ACTIVITY_CLOSED', {}) : undefined) ??
  (activity.state.name === 'draft' ? refuse('ACTIVITY_NOT_PUBLISHED', {}) : undefined) ??
  (now >= activity.checkIn.opensAt
    ? refuse('CHECK_IN_STARTED', { opensAt: activity.checkIn.opensAt })
    : undefined);
