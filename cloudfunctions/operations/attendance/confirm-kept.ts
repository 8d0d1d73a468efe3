import { attendanceConfirmKept } from '@shared/contract/attendance';
import { calledOff } from '@shared/domain/activity/lifecycle';
import type { Attendance } from '@shared/domain/attendance/schema';
import { withConfirmed } from '@shared/domain/attendance/sources';
import { succeed } from '@shared/domain/outcome';
import { followClose } from '../../store';
import { implementOverUnit } from '../implement';
import { ofItsYear } from '../years-changed';

const has = ({ sources }: Attendance, name: 'pending' | 'confirmed'): boolean =>
  sources.some(({ standing }) => standing.name === name);

/** Also after the roster has closed: the organiser may look at the uploads in the evening. */
export const confirmKept = implementOverUnit(attendanceConfirmKept, {
  load: ({ activityId }, { store }) => store.activities.byId(activityId),
  years: (call) => ofItsYear(call),
  handle: async ({ actor, input: { memberIds }, loaded: activity, now, deps: { store } }) => {
    const refusal = calledOff(activity);
    if (refusal) return refusal;
    const who = { at: now, by: actor.memberId };
    const named = memberIds
      ? await store.attendance.ofMembers(activity.id, [...new Set(memberIds)])
      : await store.attendance.unconfirmed(activity.officeId, activity.id);
    const after = await Promise.all(
      named.map((record) =>
        store.attendance.rewrite(activity.id, record.memberId, (seen) => {
          if (!has(seen, 'pending')) return undefined;
          const entry = { ...who, action: 'upload_confirmed', after: { standing: 'confirmed' } };
          return { after: withConfirmed(seen, who), entry };
        }),
      ),
    );
    await followClose(store, activity.id, who);
    const confirmed = after.flatMap((record) =>
      record && has(record, 'confirmed') ? [record.memberId] : [],
    );
    return succeed({ confirmed });
  },
});
