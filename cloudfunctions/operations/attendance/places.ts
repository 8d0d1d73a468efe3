import type { Activity } from '@shared/domain/activity/schema';
import type { Store } from '../../store';

/**
 * The activities one door leads to: the one asked for, first, and those of the branches that meet
 * together with it and have opened their rosters.
 */
export const placesOf = async (activity: Activity, store: Store): Promise<Activity[]> => {
  if (activity.jointId === null) return [activity];
  const joint = await store.activities.ofJoint(activity.officeId, activity.jointId);
  const others = joint.filter(({ id, state }) => id !== activity.id && state.name === 'published');
  return [activity, ...others];
};
