import { activitiesMyYear } from '@shared/contract/activity-lists';
import { entersYear, yearCounts } from '@shared/domain/attendance/year';
import { succeed } from '@shared/domain/outcome';
import { attendedInYear } from '../../store';
import { implement, nothingToLoad } from '../implement';

export const myYear = implement(activitiesMyYear, {
  load: nothingToLoad,
  handle: async ({ actor, input: { year }, deps: { store } }) => {
    const attended = await attendedInYear(store, actor.officeId, actor.memberId, year);
    const rows = attended.map(({ activity, record }) => ({
      ...activity,
      activityId: activity.id,
      counts: entersYear({ activity, record }),
      mine: record,
    }));
    return succeed({ year, ...yearCounts(attended), rows: rows.reverse() });
  },
});
