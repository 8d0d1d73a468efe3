import { attendanceAddGuest } from '@shared/contract/attendance';
import { listRefusal } from '@shared/domain/activity/lifecycle';
import { expectedAt } from '@shared/domain/attendance/roster';
import { succeed } from '@shared/domain/outcome';
import { idOfRequest } from '../../runtime/door';
import { followClose } from '../../store';
import { implementOverUnit } from '../implement';
import { ofItsYear } from '../years-changed';
import { nextLines } from './next-lines';

export const addGuest = implementOverUnit(attendanceAddGuest, {
  load: ({ activityId }, { store }) => store.activities.byId(activityId),
  years: (call) => ofItsYear(call),
  handle: async ({ actor, input, loaded: activity, now, deps: { store } }) => {
    const { requestId, name, from } = input;
    const id = `guest-${idOfRequest(actor.memberId, requestId)}`;
    if (await store.attendance.of(activity.id, id)) return succeed({ memberId: id });
    const refusal = listRefusal(activity);
    if (refusal) return refusal;
    const number = await nextLines(store, activity, 1);
    const who = { at: now, by: actor.memberId };
    const guest = { id, name, memberClass: null };
    const entry = { ...who, action: 'guest_added', after: { as: 'guest', number } };
    const record = expectedAt(activity, guest, { as: 'guest', number, from });
    await store.attendance.add({ ...record, history: [entry] });
    await followClose(store, activity.id, who);
    return succeed({ memberId: id });
  },
});
