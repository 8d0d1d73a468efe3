import { activitiesCreateSeries } from '@shared/contract/activities';
import { formRefusal, scheduleOf } from '@shared/domain/activity/schedule';
import { type Activity, newlyPlanned } from '@shared/domain/activity/schema';
import { datesRepeat } from '@shared/domain/activity/series';
import { changed } from '@shared/domain/audit/changed';
import { refuse, succeed } from '@shared/domain/outcome';
import { calendarOf } from '@shared/domain/time';
import { idOfRequest } from '../../runtime/door';
import { implementOverUnit } from '../implement';
import { looseTie } from './ties';

export const createSeries = implementOverUnit(activitiesCreateSeries, {
  load: async ({ unitId }) => ({ unitId }),
  years: ({ input }) => input.dates.map(({ startsAt }) => calendarOf(startsAt).year),
  handle: async ({ actor, input, now, deps: { store } }) => {
    const otherForm = formRefusal(input.kind);
    if (otherForm) return otherForm;
    const { officeId, memberId } = actor;
    const [unit, plan] = await Promise.all([
      store.organisation.unit(officeId, input.unitId),
      store.plans.chosen(officeId, input.planYear, now),
    ]);
    if (!unit) return refuse('NOT_FOUND', {});
    const dates = [...input.dates].sort((left, right) => left.startsAt - right.startsAt);
    if (datesRepeat(dates.map(({ startsAt }) => startsAt))) {
      return refuse('SERIES_DATES_REPEATED', {});
    }
    const id = idOfRequest(memberId, input.requestId);
    const drafts: Activity[] = [];
    for (const [index, date] of dates.entries()) {
      const schedule = scheduleOf({ ...input, ...date }, unit.kind, plan, now);
      if (!schedule.ok) return schedule;
      drafts.push({
        ...newlyPlanned,
        ...schedule.data,
        id: `${id}-${index + 1}`,
        officeId,
        unitId: unit.unitId,
        unitName: unit.name,
        state: { name: 'draft' },
        series: { id, position: index + 1, of: dates.length },
        createdBy: memberId,
        history: [{ at: now, by: memberId, action: 'created', ...changed({}, schedule.data) }],
      });
    }
    for (const draft of drafts) {
      const loose = await looseTie(store, unit, draft);
      if (loose) return loose;
    }
    // One that is there already was made by the first try, and may have been changed since.
    await store.activities.addAll(drafts);
    const ids = drafts.map((draft) => draft.id);
    const made = await store.activities.byIds(officeId, ids);
    return succeed({ activities: made.sort((left, right) => left.startsAt - right.startsAt) });
  },
});
