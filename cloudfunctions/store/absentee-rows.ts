import type { AbsenteeRow } from '@shared/domain/papers/data';
import type { Bulletin } from '@shared/domain/study/bulletin';
import { countedFor } from './bulletin-material';
import type { Store } from './index';

/** By session, then as the list of the session has them. */
export const absenteeRows = async (store: Store, of: Bulletin): Promise<AbsenteeRow[]> => {
  const { figures } = await countedFor(store, of);
  const ids = figures.find(({ key }) => key === 'held')?.records.map(({ id }) => id) ?? [];
  if (ids.length === 0) return [];
  const [sessions, rosters] = await Promise.all([
    store.activities.byIds(of.officeId, ids),
    store.reports.rosters(of.officeId, ids),
  ]);
  return sessions
    .sort((left, right) => left.startsAt - right.startsAt)
    .flatMap(({ id, theme, startsAt }) =>
      rosters
        .filter(({ activityId, as }) => activityId === id && as === 'due')
        .sort((left, right) => left.number - right.number)
        .flatMap(({ memberName: name, state }) =>
          state === 'on_leave' || state === 'absent' ? [{ name, state, theme, startsAt }] : [],
        ),
    );
};
