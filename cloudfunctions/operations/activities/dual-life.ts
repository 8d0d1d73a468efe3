import { activitiesDualLife } from '@shared/contract/activity-lists';
import { succeed } from '@shared/domain/outcome';
import { dualLifeRows } from '../../store';
import { implement, nothingToLoad } from '../implement';
import { organisedBy } from '../reaches';

export const dualLife = implement(activitiesDualLife, {
  load: nothingToLoad,
  handle: async ({ actor, input: { year }, now, deps: { store } }) => {
    const reached = await organisedBy({ actor, now, store });
    const { officeId, memberId: own } = actor;
    return succeed({ rows: await dualLifeRows(store, { officeId, year, own, reached }) });
  },
});
