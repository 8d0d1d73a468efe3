import { attendanceRemovePerson } from '@shared/contract/attendance';
import { changeRefusal } from '@shared/domain/activity/lifecycle';
import type { Activity } from '@shared/domain/activity/schema';
import { isUntouched } from '@shared/domain/attendance/by-hand';
import type { Attendance } from '@shared/domain/attendance/schema';
import { refuse, succeed } from '@shared/domain/outcome';
import { followClose } from '../../store';
import { implementOverUnit } from '../implement';
import { ofItsYear } from '../years-changed';

const ACTION = 'taken_off_list';

/** When the record was shut to be taken off, and by whom; it tells a step that was done before. */
const shutBy = ({ history }: Attendance) => {
  const last = history.at(-1);
  return last?.action === ACTION ? last : undefined;
};

const isNoted = ({ history }: Activity, memberId: string, at?: number): boolean =>
  history.some(
    (one) =>
      one.action === ACTION &&
      one.before?.memberId === memberId &&
      (at === undefined || one.at === at),
  );

/**
 * The record is shut first, so that nobody checks in to it; then the activity's history says who was
 * taken off and why, since the record's own goes with it; then it goes. A retry goes on from there.
 */
export const removePerson = implementOverUnit(attendanceRemovePerson, {
  load: ({ activityId }, { store }) => store.activities.byId(activityId),
  years: (call) => ofItsYear(call),
  handle: async ({ actor, input: { memberId, reason }, loaded: activity, now, deps }) => {
    const { store } = deps;
    const refusal = changeRefusal(activity);
    if (refusal) return refusal;
    const seen = await store.attendance.of(activity.id, memberId);
    if (!seen) {
      return isNoted(activity, memberId) ? succeed({}) : refuse('NOT_ON_ROSTER', {});
    }
    if (!isUntouched(seen)) return refuse('RECORDED_ALREADY', {});
    const who = { at: now, by: actor.memberId };
    await store.attendance.shutOne(seen.id, { ...who, action: ACTION, reason });
    const shut = await store.attendance.of(activity.id, memberId);
    const entry = shut && shutBy(shut);
    if (!shut || !entry) {
      const after = await store.activities.byId(activity.id);
      return (after && changeRefusal(after)) ?? refuse('RECORDED_ALREADY', {});
    }
    const { as, number, history } = shut;
    const [put] = history.filter(({ action }) => action !== ACTION);
    const before = { memberId, as, number, ...(put ? { putOnAt: put.at, putOnBy: put.by } : {}) };
    const { id: _id, ...noted } = entry;
    if (!isNoted(activity, memberId, entry.at)) {
      await store.activities.note(activity.id, { ...noted, before });
    }
    await store.attendance.takeOff(shut.id);
    await followClose(store, activity.id, who);
    return succeed({});
  },
});
