import { BULLETIN_READERS, bulletinsList } from '@shared/contract/bulletins';
import { succeed } from '@shared/domain/outcome';
import { unitsReached } from '@shared/domain/people/rights';
import { exists } from '@shared/domain/people/stays';
import { quartersWith } from '@shared/domain/progress/per-period';
import { quarterSpan } from '@shared/domain/study/bulletin-figures';
import { bulletinEvidence } from '@shared/domain/study/bulletin-versions';
import { localDateOf } from '@shared/domain/time';
import { implement, nothingToLoad } from '../implement';
import { rightsOver, rowsFor } from './view';

export const list = implement(bulletinsList, {
  load: nothingToLoad,
  handle: async ({ actor, input: { year }, now, deps: { store } }) => {
    const units = await store.organisation.units(actor.officeId);
    const reached = unitsReached(actor, BULLETIN_READERS, now, units);
    const groups = units.filter(
      (unit) =>
        unit.kind === 'study_group' &&
        exists(unit, localDateOf(now)) &&
        (reached === 'office' || reached.includes(unit.unitId)),
    );
    const ids = groups.map(({ unitId }) => unitId);
    const all = await store.bulletins.ofYears(actor.officeId, ids, [year]);
    const shown = groups.map(async ({ unitId, name }) => {
      const { mayWrite, seesDrafts } = await rightsOver({ actor, now, store }, unitId);
      const own = all.filter((one) => one.unitId === unitId);
      const inQuarter = (quarter: number) => own.filter((one) => one.quarter === quarter);
      const issued = [1, 2, 3, 4].flatMap((each) => bulletinEvidence(inQuarter(each)));
      const periods = quartersWith(year, issued, now);
      return {
        unitId,
        name,
        mayWrite,
        quarters: periods.map(({ state, late, lastDay }, at) => ({
          quarter: at + 1,
          state,
          late,
          lastDay,
          begun: now >= (quarterSpan({ year, quarter: at + 1 })?.start ?? Number.NaN),
          versions: rowsFor(inQuarter(at + 1), seesDrafts).reverse(),
        })),
      };
    });
    return succeed({ year, groups: await Promise.all(shown) });
  },
});
