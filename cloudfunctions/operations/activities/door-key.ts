import { activitiesDoorKey } from '@shared/contract/activities';
import { doorKeyRefusal } from '@shared/domain/activity/lifecycle';
import { succeed } from '@shared/domain/outcome';
import { implementOverUnit } from '../implement';

export const doorKey = implementOverUnit(activitiesDoorKey, {
  load: ({ activityId }, { store }) => store.activities.byId(activityId),
  handle: async ({ loaded: activity, now, deps: { door, checkInLink } }) =>
    doorKeyRefusal(activity, now) ??
    succeed({ activity, keyHex: door.keyHexFor(activity.id), linkBase: checkInLink }),
});
