import { peopleUnits } from '@shared/contract/people-units';
import { succeed } from '@shared/domain/outcome';
import { inTreeOrder } from '@shared/domain/people/tree-order';
import { implement, nothingToLoad } from '../implement';
import { groundFor, isReached } from './ground';

export const units = implement(peopleUnits, {
  load: nothingToLoad,
  handle: async ({ actor, now, deps: { store } }) => {
    const ground = await groundFor({ actor, now, store }, peopleUnits.access.roles);
    const { today, reached } = ground;
    const [counts, people] = await Promise.all([
      store.people.countByUnit(actor.officeId, today),
      reached === 'office' ? store.people.countDistinct(actor.officeId, today) : null,
    ]);
    return succeed({
      units: inTreeOrder(ground.units).map(
        ({ unitId, name, kind, parentId, validFrom, validTo }) => ({
          unitId,
          name,
          kind,
          parentId,
          validFrom,
          validTo,
          people: isReached(ground, unitId) ? (counts.get(unitId) ?? 0) : null,
        }),
      ),
      people,
    });
  },
});
