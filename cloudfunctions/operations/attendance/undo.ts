import { attendanceUndo } from '@shared/contract/attendance';
import { changeRefusal } from '@shared/domain/activity/lifecycle';
import { isEnteredBy, isTakenBack, takenBack } from '@shared/domain/attendance/by-hand';
import { succeed } from '@shared/domain/outcome';
import { followClose } from '../../store';
import { implementOverUnit } from '../implement';
import { ofItsYear } from '../years-changed';

export const undo = implementOverUnit(attendanceUndo, {
  load: ({ activityId }, { store }) => store.activities.byId(activityId),
  years: (call) => ofItsYear(call),
  handle: async ({ actor, input: { requestId }, loaded: activity, now, deps: { store } }) => {
    const { id: activityId, officeId } = activity;
    const who = { at: now, by: actor.memberId };
    const records = await store.attendance.ofRequest(officeId, activityId, requestId);
    const refusal = changeRefusal(activity);
    const standing = records.filter((record) => isEnteredBy(record, requestId, who.by));
    if (refusal && (standing.length > 0 || records.length === 0)) return refusal;
    // Noted first: leave that is taken back is not entered again by the request that comes twice.
    const onLeave = standing.filter(({ leave }) => leave?.requestId === requestId);
    await store.attendance.noteAnswer(
      onLeave.map(({ id }) => id),
      requestId,
      'entered',
    );
    await Promise.all(
      standing.map(({ memberId }) =>
        store.attendance.rewrite(activityId, memberId, (seen) => {
          if (!isEnteredBy(seen, requestId, who.by)) return undefined;
          const after = takenBack(seen, requestId, who);
          const [before, now] = [{ state: seen.state }, { state: after.state }];
          return { after, entry: { ...who, action: 'entry_undone', before, after: now } };
        }),
      ),
    );
    const after = await store.attendance.ofRequest(officeId, activityId, requestId);
    const undone = after.filter((record) => isTakenBack(record, requestId, who.by));
    if (undone.length > 0) await followClose(store, activityId, who);
    return succeed({ undone: undone.map(({ memberId }) => memberId) });
  },
});
