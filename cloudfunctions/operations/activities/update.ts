import { activitiesUpdate } from '@shared/contract/activities';
import { formRefusal, scheduleOf } from '@shared/domain/activity/schedule';
import { changed } from '@shared/domain/audit/changed';
import { refuse, succeed } from '@shared/domain/outcome';
import { implementOverUnit } from '../implement';
import { reaches } from '../reaches';
import { ofItsYear, ofStart } from '../years-changed';
import { looseTie } from './ties';

export const update = implementOverUnit(activitiesUpdate, {
  load: ({ activityId }, { store }) => store.activities.byId(activityId),
  years: (call) => [...ofItsYear(call), ...ofStart(call)],
  handle: async ({ actor, input, loaded: activity, now, deps: { store } }) => {
    const otherForm = formRefusal(input.kind);
    if (otherForm) return otherForm;
    // The unit is part of what may be changed, so the right must reach the new one as well.
    const { roles } = activitiesUpdate.access;
    if (!(await reaches({ actor, now, store }, roles, input.unitId))) {
      return refuse('FORBIDDEN', {});
    }
    const [unit, plan] = await Promise.all([
      store.organisation.unit(actor.officeId, input.unitId),
      store.plans.chosen(actor.officeId, input.planYear, now),
    ]);
    if (!unit) return refuse('NOT_FOUND', {});
    const schedule = scheduleOf(input, unit.kind, plan, now);
    if (!schedule.ok) return schedule;
    const loose = await looseTie(store, unit, schedule.data);
    if (loose) return loose;
    const fields = { ...schedule.data, unitId: unit.unitId, unitName: unit.name };
    const entry = {
      at: now,
      by: actor.memberId,
      action: 'updated',
      ...changed(activity, fields),
    };
    const written = await store.activities.rewriteDraft(activity.id, fields, entry);
    return written ? succeed({ ...activity, ...fields }) : refuse('ACTIVITY_NOT_DRAFT', {});
  },
});
