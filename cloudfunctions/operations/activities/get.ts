import { activitiesCreate, activitiesGet } from '@shared/contract/activities';
import { keptCounts } from '@shared/domain/attendance/counts';
import { refuse, succeed } from '@shared/domain/outcome';
import { holdsRoleOver } from '@shared/domain/people/rights';
import { implement } from '../implement';
import { reaches } from '../reaches';

export const get = implement(activitiesGet, {
  load: ({ activityId }, { store }) => store.activities.byId(activityId),
  handle: async ({ actor, loaded: activity, now, deps: { store } }) => {
    if (activity?.officeId !== actor.officeId) return refuse('NOT_FOUND', {});
    const { roles } = activitiesCreate.access;
    const organises = await reaches({ actor, now, store }, roles, activity.unitId);
    const oversees = organises || holdsRoleOver(actor, ['leader'], activity.unitId, now);
    const [mine, tallies] = await Promise.all([
      store.attendance.of(activity.id, actor.memberId),
      oversees ? store.attendance.tally(actor.officeId, [activity.id]) : undefined,
    ]);
    const visible = organises || (activity.state.name !== 'draft' && (oversees || mine));
    if (!visible) return refuse('NOT_FOUND', {});
    return succeed({
      activity,
      mine: mine ?? null,
      organises,
      counts: tallies ? keptCounts(activity, tallies) : null,
    });
  },
});
