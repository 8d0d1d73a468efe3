import { bindingUnits } from '@shared/contract/binding';
import { BINDING_ROLES } from '@shared/domain/binding/may-handle';
import { succeed } from '@shared/domain/outcome';
import { unitsReached } from '@shared/domain/people/rights';
import { implement, nothingToLoad } from '../implement';

export const units = implement(bindingUnits, {
  load: nothingToLoad,
  handle: async ({ actor, now, deps: { store } }) => {
    const all = await store.organisation.units(actor.officeId);
    const reached = unitsReached(actor, BINDING_ROLES, now, all);
    return succeed({
      units: all
        .filter(({ unitId }) => reached === 'office' || reached.includes(unitId))
        .map(({ unitId, name, kind, openForSignUp }) => ({
          unitId,
          name,
          kind,
          openForSignUp: openForSignUp ?? false,
        })),
    });
  },
});
