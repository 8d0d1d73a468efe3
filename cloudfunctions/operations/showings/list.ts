import { BULLETIN_WRITERS } from '@shared/contract/bulletins';
import { showingsList } from '@shared/contract/showings';
import { succeed } from '@shared/domain/outcome';
import { membershipsAt, unitsReached } from '@shared/domain/people/rights';
import { exists } from '@shared/domain/people/stays';
import { inTreeOrder } from '@shared/domain/people/tree-order';
import { bySeries, versionInForce } from '@shared/domain/study/bulletin-versions';
import { isShownTo } from '@shared/domain/study/showing';
import { localDateOf } from '@shared/domain/time';
import type { Store } from '../../store';
import { implement, nothingToLoad } from '../implement';
import { itemsShown } from './items';

const choicesOf = async (
  store: Store,
  { officeId, unitId, name }: { officeId: string; unitId: string; name: string },
  year: number,
) => {
  const [bulletins, entries] = await Promise.all([
    store.bulletins.ofYears(officeId, [unitId], [year]),
    store.entries.inForceOfUnit(officeId, unitId, year),
  ]);
  const issued = bySeries(bulletins).flatMap((versions) => versionInForce(versions) ?? []);
  const named = ({ id, title }: { id: string; title: string }) => ({ id, title });
  const results = entries.filter(({ showing, kind }) => !showing && kind !== 'study_regime');
  return { unitId, name, bulletins: issued.map(named), entries: results.map(named) };
};

export const list = implement(showingsList, {
  load: nothingToLoad,
  handle: async ({ actor, input: { year }, now, deps: { store } }) => {
    const { officeId } = actor;
    const [units, all] = await Promise.all([
      store.organisation.units(officeId),
      store.entries.showingsOfYear(officeId, year),
    ]);
    const reached = unitsReached(actor, BULLETIN_WRITERS, now, units);
    const publishes = (unitId: string) => reached === 'office' || reached.includes(unitId);
    const today = localDateOf(now);
    const standing = inTreeOrder(units.filter((unit) => exists(unit, today)));
    const groups = standing.filter(
      ({ kind, unitId }) => kind === 'study_group' && publishes(unitId),
    );
    const own = membershipsAt(actor.memberships, now).map(({ unitId }) => unitId);
    const seen = all.flatMap((entry) => {
      const { showing, state, unitId } = entry;
      if (!showing) return [];
      const isMine = state.name === 'in_force' && isShownTo(showing, own);
      return isMine || publishes(unitId) ? [{ ...entry, showing }] : [];
    });
    const items = await itemsShown(
      store,
      officeId,
      seen.map(({ showing }) => showing.items),
    );
    const names = new Map(units.map(({ unitId, name }) => [unitId, name]));
    return succeed({
      showings: seen.map(({ id, title, unitId, unitName, on, showing, state }, at) => ({
        id,
        title,
        unitName,
        on,
        audience: (showing.audience ?? []).flatMap((each) => names.get(each) ?? []),
        items: items[at] ?? [],
        withdrawn: state.name === 'withdrawn' ? state.reason : null,
        mayWithdraw: state.name === 'in_force' && publishes(unitId),
      })),
      publishing: await Promise.all(groups.map((group) => choicesOf(store, group, year))),
      units:
        groups.length === 0 ? [] : standing.map(({ unitId: id, name }) => ({ id, title: name })),
    });
  },
});
