import { DUTY_HOLDERS, dutiesList } from '@shared/contract/duties';
import { succeed } from '@shared/domain/outcome';
import { unitsReached } from '@shared/domain/people/rights';
import { exists } from '@shared/domain/people/stays';
import { dutiesOf } from '@shared/domain/study/due';
import { localDateOf } from '@shared/domain/time';
import { studyStanding } from '../../store';
import { implement, nothingToLoad } from '../implement';

export const list = implement(dutiesList, {
  load: nothingToLoad,
  handle: async ({ actor, now, deps: { store } }) => {
    const { officeId } = actor;
    const units = await store.organisation.units(officeId);
    const reached = unitsReached(actor, DUTY_HOLDERS, now, units);
    const groups = units.filter(
      (unit) =>
        unit.kind === 'study_group' &&
        exists(unit, localDateOf(now)) &&
        (reached === 'office' || reached.includes(unit.unitId)),
    );
    const told = groups.map(async ({ unitId, name }) => {
      const standing = await studyStanding(store, { officeId, unitId }, now);
      return { unitId, name, duties: dutiesOf(standing, now) };
    });
    return succeed({ groups: await Promise.all(told) });
  },
});
