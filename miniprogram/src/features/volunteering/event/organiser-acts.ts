import type { EventView } from '@shared/contract/volunteering-fields';
import { phaseAt } from '@shared/domain/activity/check-in-window';
import type { Instant } from '@shared/domain/time';

export interface OrganiserActs {
  /** People can be on the list of those who signed up. */
  queue: boolean;
  /** There is a day to look at: from the opening of the door on. */
  day: boolean;
  code: boolean;
  papers: boolean;
  edit: boolean;
  /** Sign-up can be closed, or opened again. */
  signUp: 'close' | 'reopen' | undefined;
  postpone: boolean;
  cancel: boolean;
  carryOver: boolean;
}

type Planned = Pick<EventView, 'phase' | 'signUpUntil'> & {
  activity: Pick<EventView['activity'], 'state' | 'checkIn'>;
};

/** What whoever plans an event can do with it at `now`. */
export const organiserActs = (
  { activity: { state, checkIn }, phase, signUpUntil }: Planned,
  now: Instant,
): OrganiserActs => {
  const published = state.name === 'published';
  const door = phaseAt(checkIn, now);
  const deadlineAhead = published && now < signUpUntil;
  const cancelled = state.name === 'cancelled';
  return {
    queue: state.name !== 'draft',
    day: (published && door !== 'not_open') || state.name === 'closed',
    code: published && door !== 'over',
    papers: published || state.name === 'closed',
    edit: published || state.name === 'draft',
    signUp: deadlineAhead ? (phase === 'open' ? 'close' : 'reopen') : undefined,
    postpone: published && door === 'not_open',
    cancel: published || state.name === 'draft',
    carryOver: cancelled,
  };
};
