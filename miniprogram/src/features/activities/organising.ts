import type { ActivityCard } from '@shared/contract/activities';
import { phaseAt } from '@shared/domain/activity/check-in-window';
import { activityKinds } from '@shared/domain/activity/kinds';
import type { Instant } from '@shared/domain/time';

type Standing = Pick<ActivityCard, 'kind' | 'state' | 'checkIn'>;

/** Whether anybody stands on a list: of some kinds only the number of people is kept. */
export const keepsNames = ({ kind }: Pick<ActivityCard, 'kind'>): boolean =>
  activityKinds[kind].roster !== 'none';

/** Whether the code can be put up: from publishing until check-in ends. */
export const codeShowable = ({ kind, state, checkIn }: Standing, now: Instant): boolean =>
  keepsNames({ kind }) && state.name === 'published' && phaseAt(checkIn, now) !== 'over';

/** Whether the list at the door can be used: from publishing on, also afterwards. */
export const rosterShowable = ({ kind, state }: Standing): boolean =>
  keepsNames({ kind }) && (state.name === 'published' || state.name === 'closed');

/** Whether the roster can be closed: after check-in has opened, and once. */
export const closable = ({ state, checkIn }: Standing, now: Instant): boolean =>
  state.name === 'published' && phaseAt(checkIn, now) !== 'not_open';

/** Whether it can still be called off: never after the roster closed. */
export const cancellable = ({ state }: Standing): boolean =>
  state.name === 'draft' || state.name === 'published';

const notBegun = ({ checkIn }: Standing, now: Instant): boolean =>
  phaseAt(checkIn, now) === 'not_open';

/** Whether it can be moved to another time: once people were told, and before the door opens. */
export const postponable = (activity: Standing, now: Instant): boolean =>
  activity.state.name === 'published' && notBegun(activity, now);

/** Whether other branches can be asked to hold it together. */
export const joinable = (activity: Standing, now: Instant): boolean =>
  cancellable(activity) && notBegun(activity, now);

/** Whether there is something to write down: from its start on. */
export const recordable = (
  { state, startsAt }: Pick<ActivityCard, 'state' | 'startsAt'>,
  now: Instant,
): boolean => state.name === 'closed' || (state.name === 'published' && now >= startsAt);
