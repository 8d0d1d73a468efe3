import { entriesPlaces } from '@shared/contract/entries';
import { belongsTo, rolesOver, writesForUnit } from '@shared/domain/entries/access';
import { entryKinds } from '@shared/domain/entries/kinds';
import { entryKind } from '@shared/domain/entries/schema';
import { succeed } from '@shared/domain/outcome';
import { unitsReached } from '@shared/domain/people/rights';
import { exists } from '@shared/domain/people/stays';
import { unitsAbove } from '@shared/domain/people/tree';
import { localDateOf } from '@shared/domain/time';
import { implement, nothingToLoad } from '../implement';

/** Kinds that stand in the common registers, not on pages of their own. */
const REGISTERED = entryKind.options.filter((kind) => entryKinds[kind].register !== undefined);

export const places = implement(entriesPlaces, {
  load: nothingToLoad,
  handle: async ({ actor, now, deps: { store } }) => {
    const all = await store.organisation.units(actor.officeId);
    const units = all.filter((unit) => exists(unit, localDateOf(now)));
    const reached = unitsReached(actor, rolesOver(REGISTERED), now, units);
    const reads = (unitId: string) => reached === 'office' || reached.includes(unitId);
    const found = units.flatMap(({ unitId, name, kind }) => {
      const asking = { actor, now, above: unitsAbove(unitId, units) };
      if (!reads(unitId) && !belongsTo(asking, unitId)) return [];
      const mayWrite = REGISTERED.filter(
        (one) => entryKinds[one].hostedBy.includes(kind) && writesForUnit(asking, one, unitId),
      );
      return [{ unitId, name, kind, mayWrite }];
    });
    return succeed({
      places: found,
      wholeOffice: reached === 'office',
      addressees: units.map(({ unitId, name, kind }) => ({ unitId, name, kind })),
    });
  },
});
