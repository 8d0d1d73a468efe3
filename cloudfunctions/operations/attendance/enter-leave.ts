import { attendanceEnterLeave } from '@shared/contract/attendance';
import { listRefusal } from '@shared/domain/activity/lifecycle';
import { answerTo } from '@shared/domain/attendance/by-hand';
import { type Attendance, attendanceIdOf } from '@shared/domain/attendance/schema';
import { succeed } from '@shared/domain/outcome';
import { followClose } from '../../store';
import { implementOverUnit } from '../implement';
import { ofItsYear } from '../years-changed';

/** Whether a request put the person on leave, then or now; also where it was taken back since. */
const isEntered = (record: Attendance, requestId: string): boolean =>
  record.leave?.requestId === requestId || answerTo(record, requestId) === 'entered';

export const enterLeave = implementOverUnit(attendanceEnterLeave, {
  load: ({ activityId }, { store }) => store.activities.byId(activityId),
  years: (call) => ofItsYear(call),
  handle: async ({ actor, input, loaded: activity, now, deps: { store } }) => {
    const { requestId, class: leaveClass } = input;
    const memberIds = [...new Set(input.memberIds)];
    const who = { at: now, by: actor.memberId };
    const refusal = listRefusal(activity);
    if (!refusal) {
      const entry = {
        ...who,
        action: 'leave_entered',
        before: { state: 'expected' },
        after: { state: 'on_leave', class: leaveClass },
      };
      const ids = memberIds.map((id) => attendanceIdOf(activity.id, id));
      await store.attendance.enterLeave(ids, { ...who, class: leaveClass, requestId }, entry);
    }
    const records = await store.attendance.ofMembers(activity.id, memberIds);
    const entered = records.filter((record) => isEntered(record, requestId));
    // A retry may come after the roster has closed: what the first try entered stands.
    if (refusal && entered.length === 0) return refusal;
    const already = records.filter((record) => !entered.includes(record));
    const idsOf = (list: readonly Attendance[]) => list.map(({ memberId }) => memberId);
    await store.attendance.noteAnswer(
      already.map(({ id }) => id),
      requestId,
      'already',
    );
    if (entered.length > 0) await followClose(store, activity.id, who);
    const known = new Set(idsOf(records));
    return succeed({
      entered: idsOf(entered),
      already: idsOf(already),
      unknown: memberIds.filter((id) => !known.has(id)),
    });
  },
});
