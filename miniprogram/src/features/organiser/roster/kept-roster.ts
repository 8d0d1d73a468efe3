import type { OutputOf } from '@shared/contract';
import type { ActivityCard } from '@shared/contract/activities';
import { DAY, type Instant } from '@shared/domain/time';
import { keepRead, readKept } from '@/features/queue';

/** A list as it was read last, with its activity. */
export interface KeptRoster {
  activity: ActivityCard;
  roster: OutputOf<'attendance.roster'>;
}

const nameOf = (activityId: string) => `roster:${activityId}`;

const isRoster = (value: unknown): value is KeptRoster =>
  typeof value === 'object' && value !== null && 'activity' in value && 'roster' in value;

/** Names stay on the phone until the activity is over by a day. */
export const keepRoster = (kept: KeptRoster, now: Instant): void =>
  keepRead({ name: nameOf(kept.activity.id), value: kept, until: kept.activity.endsAt + DAY }, now);

/** The list this phone read last; of whoever uses it now alone. */
export const keptRoster = (activityId: string, now: Instant): KeptRoster | undefined => {
  const value = readKept(nameOf(activityId), now);
  return isRoster(value) ? value : undefined;
};
