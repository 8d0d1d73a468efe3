import type { ActivityCard } from '@shared/contract/activities';
import { phaseAt } from '@shared/domain/activity/check-in-window';
import type { Instant } from '@shared/domain/time';

type Standing = Pick<ActivityCard, 'state' | 'checkIn'>;

/** Whether the code can be put up: from publishing until check-in ends. */
export const codeShowable = ({ state, checkIn }: Standing, now: Instant): boolean =>
  state.name === 'published' && phaseAt(checkIn, now) !== 'over';

/** Whether the list at the door can be used: from publishing on, also afterwards. */
export const rosterShowable = ({ state }: Standing): boolean =>
  state.name === 'published' || state.name === 'closed';

/** Whether the roster can be closed: after check-in has opened, and once. */
export const closable = ({ state, checkIn }: Standing, now: Instant): boolean =>
  state.name === 'published' && phaseAt(checkIn, now) !== 'not_open';

/** Whether it can still be called off: never after the roster closed. */
export const cancellable = ({ state }: Standing): boolean =>
  state.name === 'draft' || state.name === 'published';
