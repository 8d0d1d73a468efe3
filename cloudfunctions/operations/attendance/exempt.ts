import { attendanceExempt } from '@shared/contract/attendance';
import { changeRefusal } from '@shared/domain/activity/lifecycle';
import { settled } from '@shared/domain/attendance/sources';
import { refuse, succeed } from '@shared/domain/outcome';
import { standingAfter } from '../../store';
import { implementOverUnit } from '../implement';
import { ofItsYear } from '../years-changed';

export const exempt = implementOverUnit(attendanceExempt, {
  load: ({ activityId }, { store }) => store.activities.byId(activityId),
  years: (call) => ofItsYear(call),
  handle: async ({ actor, input, loaded: activity, now, deps: { store } }) => {
    const refusal = changeRefusal(activity);
    if (refusal) return refusal;
    const { memberId, exempt: isExempt, reason } = input;
    const who = { at: now, by: actor.memberId };
    const record = await store.attendance.rewrite(activity.id, memberId, (seen) => {
      if (seen.exempt === isExempt) return undefined;
      const after = settled({ ...seen, exempt: isExempt });
      const action = isExempt ? 'exempted' : 'exemption_ended';
      const states = { before: { state: seen.state }, after: { state: after.state } };
      return { after, entry: { ...who, action, reason, ...states } };
    });
    if (!record) return refuse('NOT_ON_ROSTER', {});
    return succeed({ state: await standingAfter(store, record, who) });
  },
});
