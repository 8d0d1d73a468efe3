import { casesPlaces } from '@shared/contract/cases';
import { caseKinds } from '@shared/domain/cases/kinds';
import { mayOpen } from '@shared/domain/cases/moves';
import { caseKind } from '@shared/domain/cases/schema';
import { succeed } from '@shared/domain/outcome';
import { exists } from '@shared/domain/people/stays';
import { unitsAbove } from '@shared/domain/people/tree';
import { localDateOf } from '@shared/domain/time';
import { implement, nothingToLoad } from '../implement';
import { reachOf } from './reading';

export const places = implement(casesPlaces, {
  load: nothingToLoad,
  handle: async ({ actor, now, deps: { store } }) => {
    const [reach, all] = await Promise.all([
      reachOf({ actor, now, store }),
      store.organisation.units(actor.officeId),
    ]);
    const units = all.filter((unit) => exists(unit, localDateOf(now)));
    const reads = (unitId: string) =>
      reach.some((one) => one.units === 'office' || one.units.includes(unitId));
    return succeed({
      reads: reach.map(({ kind }) => kind),
      places: units
        .filter(({ unitId }) => reads(unitId))
        .map(({ unitId, name, kind }) => {
          const asking = { actor, now, above: unitsAbove(unitId, units) };
          const may = caseKind.options.filter(
            (one) =>
              caseKinds[one].hostedBy.includes(kind) && mayOpen(asking, { kind: one, unitId }),
          );
          return { unitId, name, kind, mayOpen: may };
        }),
    });
  },
});
