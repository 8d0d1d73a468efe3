import { attendanceStrikeOut } from '@shared/contract/attendance';
import { refuse, succeed } from '@shared/domain/outcome';
import { settleRoster } from '../../store';
import { implementOverUnit } from '../implement';

export const strikeOut = implementOverUnit(attendanceStrikeOut, {
  load: ({ activityId }, { store }) => store.activities.byId(activityId),
  handle: async ({ actor, input, loaded: activity, now, deps: { store } }) => {
    const { state } = activity;
    if (state.name === 'cancelled') return refuse('ACTIVITY_CANCELLED', { reason: state.reason });
    if (state.name === 'closed') return refuse('ACTIVITY_CLOSED', {});
    const seen = await store.attendance.of(activity.id, input.memberId);
    if (!seen) return refuse('NOT_ON_ROSTER', {});
    if (!seen.presence) return refuse('NOTHING_TO_STRIKE', {});
    const { reason } = input;
    const who = { at: now, by: actor.memberId };
    const { method, arrival, at } = seen.presence;
    const entry = {
      ...who,
      action: 'struck_out',
      reason,
      before: { state: seen.state, method, arrival, presentAt: at },
      after: { state: 'expected' },
    };
    if (!(await store.attendance.strikeOut(seen, seen.presence.requestId, entry))) {
      return refuse('NOTHING_TO_STRIKE', {});
    }
    // The roster may have been closed meanwhile: its numbers then have to follow.
    const after = await store.activities.byId(activity.id);
    if (after?.state.name !== 'closed') return succeed({ state: 'expected' });
    await settleRoster(store, activity, who);
    return succeed({ state: 'absent' });
  },
});
