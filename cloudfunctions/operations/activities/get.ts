import { activitiesCreate, activitiesGet } from '@shared/contract/activities';
import { keptCounts } from '@shared/domain/attendance/counts';
import type { Attendance } from '@shared/domain/attendance/schema';
import { refuse, succeed } from '@shared/domain/outcome';
import { holdsRoleOver } from '@shared/domain/people/rights';
import type { Store } from '../../store';
import { namedSources, namesOf } from '../../store';
import { implement } from '../implement';
import { reaches } from '../reaches';
import { tiesOf } from './ties';

const ownSources = async (store: Store, mine: Attendance) =>
  namedSources(mine.sources, await namesOf(store, mine.officeId, [mine]));

export const get = implement(activitiesGet, {
  load: ({ activityId }, { store }) => store.activities.byId(activityId),
  handle: async ({ actor, loaded: activity, now, deps: { store } }) => {
    if (activity?.officeId !== actor.officeId) return refuse('NOT_FOUND', {});
    const { roles } = activitiesCreate.access;
    const organises = await reaches({ actor, now, store }, roles, activity.unitId);
    const oversees =
      organises || holdsRoleOver(actor, ['leader', 'group_head'], activity.unitId, now);
    const [mine, tallies] = await Promise.all([
      store.attendance.of(activity.id, actor.memberId),
      oversees ? store.attendance.tally(actor.officeId, [activity.id]) : undefined,
    ]);
    const visible = organises || (activity.state.name !== 'draft' && (oversees || mine));
    if (!visible) return refuse('NOT_FOUND', {});
    const joint = activity.jointId
      ? await store.activities.ofJoint(actor.officeId, activity.jointId)
      : [];
    const others = joint.filter(
      ({ id, state }) => id !== activity.id && (organises || state.name !== 'draft'),
    );
    return succeed({
      activity,
      mine: mine ?? null,
      mySources: mine ? await ownSources(store, mine) : [],
      organises,
      counts: tallies ? keptCounts(activity, tallies) : null,
      chosen: organises ? activity.chosen : [],
      jointWith: others.map(({ id, unitName }) => ({ activityId: id, unitName })),
      recorded: (activity.record?.handedInAt ?? null) !== null,
      ...(await tiesOf(store, activity)),
    });
  },
});
