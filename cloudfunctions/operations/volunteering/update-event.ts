import type { InputOf } from '@shared/contract';
import { volunteeringUpdateEvent } from '@shared/contract/volunteering-events';
import { changeRefusal } from '@shared/domain/activity/lifecycle';
import { scheduleOf } from '@shared/domain/activity/schedule';
import { changed } from '@shared/domain/audit/changed';
import { refuse, succeed } from '@shared/domain/outcome';
import type { VolunteerEvent } from '@shared/domain/volunteering/event';
import { detailsOf, planRefusal } from '@shared/domain/volunteering/plan';
import { implementOverUnit } from '../implement';
import { ofItsYear } from '../years-changed';
import { eventById, foundEvent } from './found-event';
import { settleShifts } from './settle-shifts';
import { eventViewOf } from './views';
import { withShifts } from './with-shifts';

/** Of an event people have seen the time and the theme stand; it is moved by postponing. */
const standsStill = (activity: VolunteerEvent, input: InputOf<'volunteering.updateEvent'>) =>
  activity.state.name === 'draft' ||
  (activity.startsAt === input.startsAt &&
    activity.endsAt === input.endsAt &&
    activity.theme === input.theme &&
    activity.place === input.place);

export const updateEvent = implementOverUnit(volunteeringUpdateEvent, {
  load: eventById,
  years: (call) => ofItsYear(call),
  handle: async ({ actor, input, loaded: activity, now, deps }) => {
    const { store } = deps;
    const refusal = changeRefusal(activity) ?? planRefusal(input);
    if (refusal) return refusal;
    if (!standsStill(activity, input)) return refuse('EVENT_TIME_STANDS', {});
    const [unit, plan] = await Promise.all([
      store.organisation.unit(actor.officeId, activity.unitId),
      store.plans.chosen(actor.officeId, input.planYear ?? activity.planYear, now),
    ]);
    if (!unit || input.unitId !== activity.unitId) return refuse('UNIT_CANNOT_HOST', {});
    const request = { ...input, kind: 'volunteer_event' } as const;
    const schedule = scheduleOf(request, unit.kind, plan, now);
    if (!schedule.ok) return schedule;
    const fields = { ...schedule.data, event: detailsOf(input, activity.event) };
    const told = changed(activity, fields);
    const entry = { at: now, by: actor.memberId, action: 'updated', ...told };
    if (Object.keys(told.after ?? {}).length > 0) {
      if (!(await store.activities.rewrite(activity, fields, entry)))
        return refuse('RECORD_CHANGED', {});
    }
    const after = (await foundEvent(store, activity.id)) ?? activity;
    const settled = await settleShifts(store, after, input.shifts, { at: now, by: actor.memberId });
    if (!settled.ok) return settled;
    const [found] = await withShifts(store, actor.officeId, [after]);
    return found
      ? succeed(eventViewOf(found, { actor, organises: true, now, deps }))
      : refuse('NOT_FOUND', {});
  },
});
