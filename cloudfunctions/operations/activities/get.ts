import { activitiesCreate, activitiesGet } from '@shared/contract/activities';
import { countsOf } from '@shared/domain/attendance/counts';
import { refuse, succeed } from '@shared/domain/outcome';
import { holdsRoleOver } from '@shared/domain/people/rights';
import { implement } from '../implement';

const OVERSEERS = [...activitiesCreate.access.roles, 'leader'] as const;

export const get = implement(activitiesGet, {
  load: ({ activityId }, { store }) => store.activities.byId(activityId),
  handle: async ({ actor, loaded: activity, now, deps: { store } }) => {
    if (activity?.officeId !== actor.officeId) return refuse('NOT_FOUND', {});
    const oversees = holdsRoleOver(actor, OVERSEERS, activity.unitId, now);
    const organises = holdsRoleOver(actor, activitiesCreate.access.roles, activity.unitId, now);
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
      counts: tallies ? countsOf(tallies) : null,
    });
  },
});
