import { attendanceEnter } from '@shared/contract/attendance';
import { entryRefusal } from '@shared/domain/activity/lifecycle';
import { succeed } from '@shared/domain/outcome';
import { implementOverUnit } from '../implement';
import { entryOf } from './entry-of';

export const enter = implementOverUnit(attendanceEnter, {
  load: ({ activityId }, { store }) => store.activities.byId(activityId),
  handle: async ({ actor, input, loaded: activity, now, deps: { store } }) => {
    const { requestId, method, arrival } = input;
    const memberIds = [...new Set(input.memberIds)];
    const refusal = entryRefusal(activity, now);
    if (!refusal) {
      const presence = { at: now, arrival, method, enteredBy: actor.memberId, requestId };
      const entry = entryOf({ at: now, by: actor.memberId, action: method }, presence);
      await store.attendance.enter(activity.id, memberIds, presence, entry);
    }
    const records = await store.attendance.ofMembers(activity.id, memberIds);
    const entered = records.filter(({ presence }) => presence?.requestId === requestId);
    // A retry may come after the roster has closed: what the first try entered stands.
    if (refusal && entered.length === 0) return refusal;
    const idsOf = (list: typeof records) => list.map(({ memberId }) => memberId);
    const known = new Set(idsOf(records));
    return succeed({
      entered: idsOf(entered),
      already: idsOf(records.filter((record) => !entered.includes(record))),
      unknown: memberIds.filter((id) => !known.has(id)),
    });
  },
});
