import { activitiesPostpone } from '@shared/contract/activities';
import { checkInWindowOf } from '@shared/domain/activity/check-in-window';
import { activityKinds } from '@shared/domain/activity/kinds';
import { postponeRefusal } from '@shared/domain/activity/lifecycle';
import { changed } from '@shared/domain/audit/changed';
import { refuse, succeed } from '@shared/domain/outcome';
import { calendarOf, MINUTE } from '@shared/domain/time';
import { followEvent } from '../../store';
import { implementOverUnit } from '../implement';
import { ofItsYear } from '../years-changed';

/**
 * The activity first, then the records of its roster: a crash between leaves records at the old time,
 * which a retry moves. Of two who postpone at once one wins; the other reads the new time.
 */
export const postpone = implementOverUnit(activitiesPostpone, {
  load: ({ activityId }, { store }) => store.activities.byId(activityId),
  years: (call) => ofItsYear(call),
  handle: async ({ actor, input, loaded: activity, now, deps: { store } }) => {
    const { id, officeId } = activity;
    const { startsAt, endsAt, place, reason } = input;
    const moveRecords = async () => {
      await store.attendance.reschedule(officeId, id, { startsAt, endsAt });
      const moved = await store.activities.byId(id);
      if (moved) await followEvent(store, moved, now);
    };
    if (activity.startsAt === startsAt && activity.endsAt === endsAt && activity.place === place) {
      await moveRecords();
      return succeed(activity);
    }
    const refusal = postponeRefusal(activity, now);
    if (refusal) return refusal;
    if (endsAt <= startsAt) return refuse('ACTIVITY_TIME_INVALID', { startsAt });
    if (endsAt <= now) return refuse('ACTIVITY_IN_PAST', {});
    if (activity.serves.length > 0 && calendarOf(startsAt).year !== activity.planYear) {
      return refuse('OUTSIDE_PLAN_YEAR', { year: activity.planYear });
    }
    const kind = activityKinds[activity.kind];
    const lateAfterMinutes = (activity.checkIn.lateAfter - activity.startsAt) / MINUTE;
    const { startsAt: oldStart, endsAt: oldEnd, place: oldPlace } = activity;
    const moved = { at: now, startsAt: oldStart, endsAt: oldEnd, place: oldPlace, reason };
    const fields = {
      startsAt,
      endsAt,
      place,
      planYear: calendarOf(startsAt).year,
      checkIn: checkInWindowOf({ ...kind, lateAfterMinutes }, startsAt, endsAt),
      postponed: [...activity.postponed, moved],
    };
    const { postponed: _told, checkIn: _window, ...told } = fields;
    const entry = { at: now, by: actor.memberId, action: 'postponed', reason };
    if (
      !(await store.activities.rewrite(activity, fields, { ...entry, ...changed(activity, told) }))
    ) {
      const after = await store.activities.byId(id);
      return after?.startsAt === startsAt ? succeed(after) : refuse('NOT_FOUND', {});
    }
    await moveRecords();
    return succeed({ ...activity, ...fields });
  },
});
