import { activitiesCreate } from '@shared/contract/activities';
import { formRefusal, scheduleOf } from '@shared/domain/activity/schedule';
import { type Activity, newlyPlanned } from '@shared/domain/activity/schema';
import { changed } from '@shared/domain/audit/changed';
import { refuse, succeed } from '@shared/domain/outcome';
import { idOfRequest } from '../../runtime/door';
import { implementOverUnit } from '../implement';
import { ofStart } from '../years-changed';
import { looseTie } from './ties';

export const create = implementOverUnit(activitiesCreate, {
  load: async ({ unitId }) => ({ unitId }),
  years: (call) => ofStart(call),
  handle: async ({ actor, input, now, deps: { store } }) => {
    const otherForm = formRefusal(input.kind);
    if (otherForm) return otherForm;
    const [unit, plan] = await Promise.all([
      store.organisation.unit(actor.officeId, input.unitId),
      store.plans.chosen(actor.officeId, input.planYear, now),
    ]);
    if (!unit) return refuse('NOT_FOUND', {});
    const schedule = scheduleOf(input, unit.kind, plan, now);
    if (!schedule.ok) return schedule;
    const loose = await looseTie(store, unit, schedule.data);
    if (loose) return loose;
    const activity: Activity = {
      ...newlyPlanned,
      ...schedule.data,
      id: idOfRequest(actor.memberId, input.requestId),
      officeId: actor.officeId,
      unitId: unit.unitId,
      unitName: unit.name,
      state: { name: 'draft' },
      createdBy: actor.memberId,
      history: [{ at: now, by: actor.memberId, action: 'created', ...changed({}, schedule.data) }],
    };
    if (await store.activities.add(activity)) return succeed(activity);
    const first = await store.activities.byId(activity.id);
    return first ? succeed(first) : refuse('NOT_FOUND', {});
  },
});
