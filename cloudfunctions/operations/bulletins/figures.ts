import { bulletinsFigures } from '@shared/contract/bulletins';
import { entryKinds } from '@shared/domain/entries/kinds';
import { refuse, succeed } from '@shared/domain/outcome';
import { countedFor } from '../../store';
import { implementOverUnit } from '../implement';
import { rightsOver } from './view';

export const figures = implementOverUnit(bulletinsFigures, {
  load: ({ bulletinId }, { store }) => store.bulletins.one(bulletinId),
  handle: async ({ actor, input: { figure: key }, loaded, now, deps: { store } }) => {
    const [counted, rights] = await Promise.all([
      countedFor(store, loaded),
      rightsOver({ actor, now, store }, loaded.unitId),
    ]);
    if (loaded.issuedOn === null && !rights.seesDrafts) return refuse('NOT_FOUND', {});
    const { value = 0, records = [] } = counted.figures.find((one) => one.key === key) ?? {};
    const idsOf = (family: (typeof records)[number]['family']) =>
      records.filter((one) => one.family === family).map(({ id }) => id);
    const [activities, entries] = await Promise.all([
      store.activities.byIds(actor.officeId, idsOf('activity')),
      store.entries.byIds(actor.officeId, idsOf('entry')),
    ]);
    const titles = new Map([
      ...activities.map(({ id, theme, startsAt }) => [id, { title: theme, at: startsAt }] as const),
      ...entries.map(({ id, title, at, kind, memberId }) => {
        // Somebody's own is theirs to tell: its kind is enough.
        const told = memberId === null ? title : entryKinds[kind].label;
        return [id, { title: told, at }] as const;
      }),
    ]);
    return succeed({
      key,
      value,
      records: records.flatMap((one) => {
        const said = titles.get(one.id);
        return said ? [{ ...one, ...said }] : [];
      }),
    });
  },
});
