import { activitiesInviteUnits } from '@shared/contract/activities';
import { activityKinds } from '@shared/domain/activity/kinds';
import { type Activity, doorIdOf, newlyPlanned } from '@shared/domain/activity/schema';
import { refuse, succeed } from '@shared/domain/outcome';
import { implementOverUnit } from '../implement';
import { ofItsYear } from '../years-changed';

/**
 * The host's own id is what all share, so a code that is on screen already goes on. The invited
 * branches' drafts have ids made of it, so a retry makes none anew.
 */
export const inviteUnits = implementOverUnit(activitiesInviteUnits, {
  load: ({ activityId }, { store }) => store.activities.byId(activityId),
  years: (call) => ofItsYear(call),
  handle: async ({ actor, input, loaded: host, now, deps: { store } }) => {
    const { officeId, state, kind } = host;
    if (state.name === 'cancelled') return refuse('ACTIVITY_CANCELLED', { reason: state.reason });
    if (state.name === 'closed') return refuse('ACTIVITY_CLOSED', {});
    const { opensAt } = host.checkIn;
    if (now >= opensAt) return refuse('CHECK_IN_STARTED', { opensAt });
    const units = await store.organisation.units(officeId);
    const invited = units.filter(
      ({ unitId }) => unitId !== host.unitId && input.unitIds.includes(unitId),
    );
    const wrong = invited.some((unit) => !activityKinds[kind].hostedBy.includes(unit.kind));
    if (wrong || invited.length === 0) return refuse('UNIT_CANNOT_HOST', {});
    const jointId = doorIdOf(host);
    const by = { at: now, by: actor.memberId };
    const drafts: Activity[] = invited.map(({ unitId, name: unitName }) => ({
      ...host,
      ...newlyPlanned,
      id: `${jointId}-${unitId}`,
      unitId,
      unitName,
      jointId,
      // The mode and the materials are one for all; the topic is of the host's own plan.
      study: host.study && { ...host.study, topicId: null },
      programmeId: host.programmeId,
      chosen: [],
      state: { name: 'draft' },
      createdBy: actor.memberId,
      history: [{ ...by, action: 'invited', after: { jointId, host: host.unitId } }],
    }));
    if (host.jointId === null) {
      const entry = { ...by, action: 'joined', after: { jointId } };
      await store.activities.rewrite(host, { jointId }, entry);
    }
    await store.activities.addAll(drafts);
    return succeed({ activities: await store.activities.ofJoint(officeId, jointId) });
  },
});
