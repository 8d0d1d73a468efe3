import { attendanceStrikeOut } from '@shared/contract/attendance';
import { changeRefusal } from '@shared/domain/activity/lifecycle';
import { withStruck } from '@shared/domain/attendance/sources';
import { refuse, succeed } from '@shared/domain/outcome';
import { standingAfter } from '../../store';
import { implementOverUnit } from '../implement';
import { ofItsYear } from '../years-changed';

export const strikeOut = implementOverUnit(attendanceStrikeOut, {
  load: ({ activityId }, { store }) => store.activities.byId(activityId),
  years: (call) => ofItsYear(call),
  handle: async ({ actor, input, loaded: activity, now, deps: { store } }) => {
    const refusal = changeRefusal(activity);
    if (refusal) return refusal;
    const { memberId, reason } = input;
    const who = { at: now, by: actor.memberId };
    let struck = false;
    const record = await store.attendance.rewrite(activity.id, memberId, (seen) => {
      struck = seen.presence !== null;
      if (!seen.presence) return undefined;
      const { method, arrival, at: presentAt } = seen.presence;
      const after = withStruck(seen, () => true, { ...who, reason });
      const before = { state: seen.state, method, arrival, presentAt };
      const entry = { ...who, action: 'struck_out', reason, before, after: { state: after.state } };
      return { after, entry };
    });
    if (!record) return refuse('NOT_ON_ROSTER', {});
    if (!struck) return refuse('NOTHING_TO_STRIKE', {});
    return succeed({ state: await standingAfter(store, record, who) });
  },
});
