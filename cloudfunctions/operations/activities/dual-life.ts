import { activitiesDualLife } from '@shared/contract/activity-lists';
import { DUAL_LIFE_READERS } from '@shared/domain/attendance/dual-life-readers';
import { succeed } from '@shared/domain/outcome';
import { unitsReached } from '@shared/domain/people/rights';
import { dualLifeRows } from '../../store';
import { implement, nothingToLoad } from '../implement';

export const dualLife = implement(activitiesDualLife, {
  load: nothingToLoad,
  handle: async ({ actor, input: { year }, now, deps: { store } }) => {
    const reached = unitsReached(actor, DUAL_LIFE_READERS, now);
    const { officeId, memberId: own } = actor;
    return succeed({ rows: await dualLifeRows(store, { officeId, year, own, reached }) });
  },
});
