import { volunteeringCreateEvent } from '@shared/contract/volunteering-events';
import { scheduleOf } from '@shared/domain/activity/schedule';
import { type Activity, newlyPlanned } from '@shared/domain/activity/schema';
import { changed } from '@shared/domain/audit/changed';
import { refuse, succeed } from '@shared/domain/outcome';
import { withdrawUntil } from '@shared/domain/volunteering/event';
import { detailsOf, planRefusal, shiftFieldsOf } from '@shared/domain/volunteering/plan';
import { newQueue } from '@shared/domain/volunteering/queue';
import { shiftIdOf } from '@shared/domain/volunteering/schema';
import { idOfRequest } from '../../runtime/door';
import { implementOverUnit } from '../implement';
import { ofStart } from '../years-changed';
import { foundEvent } from './found-event';
import { eventViewOf } from './views';
import { withShifts } from './with-shifts';

/** The activity first, then its shifts: a retry after a crash writes what is missing. */
export const createEvent = implementOverUnit(volunteeringCreateEvent, {
  load: async ({ unitId }) => ({ unitId }),
  years: (call) => ofStart(call),
  handle: async ({ actor, input, now, deps }) => {
    const { store } = deps;
    const [unit, plan] = await Promise.all([
      store.organisation.unit(actor.officeId, input.unitId),
      store.plans.chosen(actor.officeId, input.planYear, now),
    ]);
    if (!unit) return refuse('NOT_FOUND', {});
    const request = { ...input, kind: 'volunteer_event' } as const;
    const schedule = scheduleOf(request, unit.kind, plan, now);
    if (!schedule.ok) return schedule;
    const refusal = planRefusal(input);
    if (refusal) return refusal;
    const event = detailsOf(input, null);
    const who = { at: now, by: actor.memberId, action: 'created' };
    const activity: Activity = {
      ...schedule.data,
      id: idOfRequest(actor.memberId, input.requestId),
      officeId: actor.officeId,
      unitId: unit.unitId,
      unitName: unit.name,
      state: { name: 'draft' },
      ...newlyPlanned,
      event,
      createdBy: actor.memberId,
      history: [{ ...who, ...changed({}, schedule.data) }],
    };
    await store.activities.add(activity);
    const standing = await foundEvent(store, activity.id);
    if (!standing) return refuse('NOT_FOUND', {});
    const closing = withdrawUntil(standing);
    await store.shifts.addAll(
      input.shifts.map((one, index) => ({
        ...shiftFieldsOf(one, standing.startsAt),
        id: shiftIdOf(standing.id, index + 1),
        officeId: actor.officeId,
        activityId: standing.id,
        unitId: standing.unitId,
        position: index + 1,
        queue: newQueue(one.capacity, closing, now),
        history: [{ ...who, after: { post: one.post, capacity: one.capacity } }],
      })),
    );
    const [found] = await withShifts(store, actor.officeId, [standing]);
    return found
      ? succeed(eventViewOf(found, { actor, organises: true, now, deps }))
      : refuse('NOT_FOUND', {});
  },
});
