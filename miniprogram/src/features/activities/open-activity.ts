import type { ActivityCard } from '@shared/contract/activities';
import { activityKinds } from '@shared/domain/activity/kinds';
import { openPage } from '@/platform/navigation';

/** Opens the page of an activity: what people sign up for has one of its own. */
export const openActivity = ({ id, kind }: Pick<ActivityCard, 'id' | 'kind'>): void => {
  if (activityKinds[kind].shifts) openPage('volunteerEvent', { e: id });
  else openPage('activity', { id });
};
