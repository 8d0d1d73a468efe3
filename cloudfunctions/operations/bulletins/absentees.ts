import { bulletinsAbsentees } from '@shared/contract/bulletins';
import { succeed } from '@shared/domain/outcome';
import { absenteeRows } from '../../store';
import { implementOverUnit } from '../implement';

/** The entry is written before a name is given. */
export const absentees = implementOverUnit(bulletinsAbsentees, {
  load: ({ bulletinId }, { store }) => store.bulletins.one(bulletinId),
  handle: async ({ actor, input: { reason }, loaded, now, deps: { store } }) => {
    await store.bulletins.note(loaded.id, {
      at: now,
      by: actor.memberId,
      action: 'absentees_shown',
      reason,
      after: { year: loaded.year, quarter: loaded.quarter },
    });
    return succeed({ rows: await absenteeRows(store, loaded) });
  },
});
