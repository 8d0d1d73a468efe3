import { volunteeringCarryOver } from '@shared/contract/volunteering-events';
import { checkInWindowOf } from '@shared/domain/activity/check-in-window';
import { activityKinds } from '@shared/domain/activity/kinds';
import { type Activity, newlyPlanned } from '@shared/domain/activity/schema';
import { refuse, succeed } from '@shared/domain/outcome';
import { calendarOf } from '@shared/domain/time';
import { withdrawUntil } from '@shared/domain/volunteering/event';
import { newQueue, queueAt } from '@shared/domain/volunteering/queue';
import { shiftIdOf } from '@shared/domain/volunteering/schema';
import { idOfRequest } from '../../runtime/door';
import { implementOverUnit } from '../implement';
import { ofStart } from '../years-changed';
import { eventById, foundEvent } from './found-event';
import { eventViewOf } from './views';
import { withShifts } from './with-shifts';

/** A draft on a new date with the same shifts; who had signed up comes along when it is opened. */
export const carryOver = implementOverUnit(volunteeringCarryOver, {
  load: eventById,
  years: (call) => ofStart(call),
  handle: async ({ actor, input, loaded: old, now, deps }) => {
    const { store } = deps;
    if (old.state.name !== 'cancelled') return refuse('EVENT_NOT_CALLED_OFF', {});
    const { startsAt, place, requestId } = input;
    const id = idOfRequest(actor.memberId, requestId);
    const endsAt = startsAt + old.endsAt - old.startsAt;
    if (endsAt <= now) return refuse('ACTIVITY_IN_PAST', {});
    if (old.serves.length > 0 && calendarOf(startsAt).year !== old.planYear) {
      return refuse('OUTSIDE_PLAN_YEAR', { year: old.planYear });
    }
    const carried = old.carriedTo ?? null;
    if (carried !== null && carried !== id) return refuse('CARRIED_ALREADY', {});
    const who = { at: now, by: actor.memberId };
    const entry = { ...who, action: 'carried_over', after: { to: id } };
    if (carried === null && !(await store.activities.rewrite(old, { carriedTo: id }, entry))) {
      return refuse('CARRIED_ALREADY', {});
    }
    const kind = activityKinds.volunteer_event;
    const activity: Activity = {
      ...old,
      ...newlyPlanned,
      id,
      place,
      startsAt,
      endsAt,
      planYear: calendarOf(startsAt).year,
      checkIn: checkInWindowOf(kind, startsAt, endsAt),
      state: { name: 'draft' },
      event: { ...old.event, signUpClosedAt: null, hoursConfirmedAt: null, carriedFrom: old.id },
      carriedTo: null,
      createdBy: actor.memberId,
      history: [{ ...who, action: 'created', after: { carriedFrom: old.id } }],
    };
    await store.activities.add(activity);
    const [standing, shifts] = await Promise.all([
      foundEvent(store, id),
      store.shifts.ofActivities(actor.officeId, [old.id]),
    ]);
    if (!standing) return refuse('NOT_FOUND', {});
    await store.shifts.addAll(
      shifts.map((shift) => ({
        ...shift,
        id: shiftIdOf(id, shift.position),
        activityId: id,
        queue: newQueue(queueAt(shift.queue, now).capacity, withdrawUntil(standing), now),
        history: [{ ...who, action: 'created', after: { post: shift.post } }],
      })),
    );
    const [found] = await withShifts(store, actor.officeId, [standing]);
    return found
      ? succeed(eventViewOf(found, { actor, organises: true, now, deps }))
      : refuse('NOT_FOUND', {});
  },
});
