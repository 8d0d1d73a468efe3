import { activitiesCreate, activitiesList } from '@shared/contract/activities';
import type { Activity } from '@shared/domain/activity/schema';
import type { Attendance } from '@shared/domain/attendance/schema';
import { succeed } from '@shared/domain/outcome';
import { reachesDown, unitsReached } from '@shared/domain/people/rights';
import type { Store } from '../../store';
import { implement, nothingToLoad } from '../implement';

const PAGE = 20;

/** Pairs each activity with the person's record at it, in the order of the activities given. */
const withMine = (activities: readonly Activity[], records: readonly Attendance[]) =>
  activities.map((activity) => ({
    activity,
    mine: records.find(({ activityId }) => activityId === activity.id) ?? null,
  }));

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
  handle: async ({ actor, input: { view, when, search, cursor }, now, deps: { store } }) => {
    const query = { when, now, cursor, limit: PAGE };
    if (view === 'attending') {
      return succeed(await attending(store, actor.officeId, actor.memberId, query));
    }
    const { roles } = activitiesCreate.access;
    const tree = reachesDown(actor, roles, now)
      ? await store.organisation.units(actor.officeId)
      : [];
    const units = unitsReached(actor, roles, now, tree);
    if (units !== 'office' && units.length === 0) return succeed({ activities: [], next: null });
    const { documents, next } = await store.activities.ofUnits(actor.officeId, {
      ...query,
      units,
      search: search?.trim() || undefined,
    });
    const mine = await store.attendance.ofMemberAt(
      actor.memberId,
      documents.map(({ id }) => id),
    );
    return succeed({ activities: withMine(documents, mine), next });
  },
});
