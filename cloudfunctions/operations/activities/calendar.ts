import { activitiesCalendar } from '@shared/contract/activity-lists';
import { monthSpan } from '@shared/domain/activity/series';
import { withMine } from '@shared/domain/attendance/with-mine';
import { succeed } from '@shared/domain/outcome';
import { implement, nothingToLoad } from '../implement';
import { organisedBy } from './organised-by';

/** What one month of a calendar can show at most. */
const LIMIT = 200;

export const calendar = implement(activitiesCalendar, {
  load: nothingToLoad,
  handle: async ({ actor, input: { view, month }, now, deps: { store } }) => {
    const { officeId, memberId } = actor;
    const span = monthSpan(month);
    if (view === 'attending') {
      const records = await store.attendance.ofMemberBetween(officeId, memberId, span);
      const ids = records.slice(0, LIMIT).map(({ activityId }) => activityId);
      const found = await store.activities.byIds(officeId, ids);
      const opened = found.filter(({ state }) => state.name !== 'draft');
      opened.sort((left, right) => left.startsAt - right.startsAt);
      return succeed({ activities: withMine(opened, records) });
    }
    const units = await organisedBy({ actor, now, store });
    if (units !== 'office' && units.length === 0) return succeed({ activities: [] });
    const found = await store.activities.between(officeId, units, span, LIMIT);
    const ids = found.map(({ id }) => id);
    return succeed({
      activities: withMine(found, await store.attendance.ofMemberAt(memberId, ids)),
    });
  },
});
