import { activitiesList } from '@shared/contract/activity-lists';
import { withMine } from '@shared/domain/attendance/with-mine';
import { succeed } from '@shared/domain/outcome';
import type { Store } from '../../store';
import { implement, nothingToLoad } from '../implement';
import { organisedBy, within } from './organised-by';

const PAGE = 20;

type Query = Parameters<Store['attendance']['ofMember']>[2];

const attending = async (store: Store, officeId: string, memberId: string, query: Query) => {
  const { documents, next } = await store.attendance.ofMember(officeId, memberId, query);
  const ids = documents.map(({ activityId }) => activityId);
  const activities = await store.activities.byIds(officeId, ids);
  // A roster may stand before its activity is opened: publishing writes it first.
  const inOrder = ids.flatMap((id) =>
    activities.filter(({ id: of, state }) => of === id && state.name !== 'draft'),
  );
  return { activities: withMine(inOrder, documents), next };
};

export const list = implement(activitiesList, {
  load: nothingToLoad,
  handle: async ({ actor, input, now, deps: { store } }) => {
    const { view, when, search, cursor, unitId, kind, state, item } = input;
    const query = { when, now, cursor, limit: PAGE };
    if (view === 'attending') {
      return succeed(await attending(store, actor.officeId, actor.memberId, query));
    }
    const reached = await organisedBy({ actor, now, store });
    const units = unitId === undefined ? reached : within(reached, unitId);
    if (units !== 'office' && units.length === 0) return succeed({ activities: [], next: null });
    const { documents, next } = await store.activities.ofUnits(actor.officeId, {
      ...query,
      units,
      search: search?.trim() || undefined,
      kind,
      state,
      item,
    });
    const mine = await store.attendance.ofMemberAt(
      actor.memberId,
      documents.map(({ id }) => id),
    );
    return succeed({ activities: withMine(documents, mine), next });
  },
});
