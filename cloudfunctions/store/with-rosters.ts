import type { HeldActivity } from '@shared/domain/papers/data';
import type { Store } from './index';

/** Puts activities beside everybody on their lists. */
export const withRosters = async (
  store: Store,
  officeId: string,
  activities: readonly HeldActivity['activity'][],
): Promise<HeldActivity[]> => {
  const records = await store.reports.rosters(
    officeId,
    activities.map(({ id }) => id),
  );
  const byActivity = new Map<string, (typeof records)[number][]>();
  for (const record of records) {
    const rows = byActivity.get(record.activityId);
    if (rows) rows.push(record);
    else byActivity.set(record.activityId, [record]);
  }
  return activities.map((activity) => ({ activity, rows: byActivity.get(activity.id) ?? [] }));
};
