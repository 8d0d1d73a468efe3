import { activitiesDoorKey } from '@shared/contract/activities';
import { doorKeyRefusal } from '@shared/domain/activity/lifecycle';
import { doorIdOf } from '@shared/domain/activity/schema';
import { succeed } from '@shared/domain/outcome';
import { implementOverUnit } from '../implement';

export const doorKey = implementOverUnit(activitiesDoorKey, {
  load: ({ activityId }, { store }) => store.activities.byId(activityId),
  handle: async ({ loaded: activity, now, deps: { door, checkInLink } }) => {
    const doorId = doorIdOf(activity);
    return (
      doorKeyRefusal(activity, now) ??
      succeed({ activity, doorId, keyHex: door.keyHexFor(doorId), linkBase: checkInLink })
    );
  },
});
