import { type Instant, localDateOf } from '@shared/domain/time';
import type { ListedActivity } from './use-activity-list';

const LATER_SHOWN = 4;

export interface HomePlan {
  /** The first activity that is not cancelled; it may be under way. */
  next: ListedActivity | undefined;
  /** The few that follow, cancelled ones among them: people must hear of those. */
  later: ListedActivity[];
}

/** Splits what I attend, soonest first, into what is next and what follows. */
export const homePlan = (attending: readonly ListedActivity[]): HomePlan => {
  const next = attending.find(({ activity }) => activity.state.name === 'published');
  return { next, later: attending.filter((each) => each !== next).slice(0, LATER_SHOWN) };
};

/** Of what I organise: today's, still to come or under way, without the one shown already. */
export const organisedToday = (
  organising: readonly ListedActivity[],
  except: string | undefined,
  now: Instant,
): ListedActivity[] =>
  organising.filter(
    ({ activity }) =>
      activity.id !== except &&
      (activity.state.name === 'draft' || activity.state.name === 'published') &&
      localDateOf(activity.startsAt) === localDateOf(now),
  );
