import type { Activity, ActivityState } from '@shared/domain/activity/schema';
import type { Store } from '../../store';

/** An activity, first, and those that are held together with it and stand so. */
const together = async (
  activity: Activity,
  store: Store,
  standing: readonly ActivityState['name'][],
): Promise<Activity[]> => {
  if (activity.jointId === null) return [activity];
  const joint = await store.activities.ofJoint(activity.officeId, activity.jointId);
  return [
    activity,
    ...joint.filter(({ id, state }) => id !== activity.id && standing.includes(state.name)),
  ];
};

/** The activities one door leads to: the one asked for, and those whose rosters are open. */
export const placesOf = (activity: Activity, store: Store) =>
  together(activity, store, ['published']);

/** The activities whose people were together: closed rosters as well, nothing that was called off. */
export const companyOf = (activity: Activity, store: Store) =>
  together(activity, store, ['published', 'closed']);
