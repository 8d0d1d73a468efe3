import { attendanceLeftEarly } from '@shared/contract/attendance';
import { calledOff } from '@shared/domain/activity/lifecycle';
import { withLeftAt } from '@shared/domain/attendance/by-hand';
import { refuse, succeed } from '@shared/domain/outcome';
import { standingAfter } from '../../store';
import { implementOverUnit } from '../implement';
import { ofItsYear } from '../years-changed';

/** Also after the roster has closed: who went early is often noted from the sheet. */
export const leftEarly = implementOverUnit(attendanceLeftEarly, {
  load: ({ activityId }, { store }) => store.activities.byId(activityId),
  years: (call) => ofItsYear(call),
  handle: async ({ actor, input, loaded: activity, now, deps: { store } }) => {
    const refusal = calledOff(activity);
    if (refusal) return refusal;
    const who = { at: now, by: actor.memberId };
    let outcome: ReturnType<typeof withLeftAt> | undefined;
    const record = await store.attendance.rewrite(activity.id, input.memberId, (seen) => {
      outcome = withLeftAt(seen, input.leftAt, activity, now);
      if (!outcome.ok) return undefined;
      const [before, after] = [seen, outcome.data].map(({ presence }) => presence?.leftAt ?? null);
      if (before === after) return undefined;
      const action = after === null ? 'left_early_cleared' : 'left_early';
      const entry = { ...who, action, before: { leftAt: before }, after: { leftAt: after } };
      return { after: outcome.data, entry };
    });
    if (!record) return refuse('NOT_ON_ROSTER', {});
    if (outcome && !outcome.ok) return outcome;
    return succeed({ state: await standingAfter(store, record, who) });
  },
});
