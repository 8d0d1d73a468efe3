import { activitiesLast } from '@shared/contract/activity-lists';
import { succeed } from '@shared/domain/outcome';
import { implementOverUnit } from '../implement';

export const last = implementOverUnit(activitiesLast, {
  load: async ({ unitId }) => ({ unitId }),
  handle: async ({ actor, input: { unitId, kind }, deps: { store } }) =>
    succeed({ activity: (await store.activities.last(actor.officeId, unitId, kind)) ?? null }),
});
