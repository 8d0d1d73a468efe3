import { remindersCallList } from '@shared/contract/reminders';
import { succeed } from '@shared/domain/outcome';
import { callSheet } from '@shared/domain/reminders/calls';
import { callFrom, dueOf, remindAt } from '@shared/domain/reminders/due';
import { reachable } from '../../store';
import { implementOverUnit } from '../implement';

export const callList = implementOverUnit(remindersCallList, {
  load: ({ activityId }, { store }) => store.activities.byId(activityId),
  handle: async ({
    actor: { officeId, memberId: caller },
    loaded: activity,
    now,
    deps: { store, messaging },
  }) => {
    const due = dueOf(activity, now, callFrom(activity.startsAt));
    const empty = { sent: 0, waiting: 0, rows: [] };
    if (due.length === 0) {
      return succeed({ remindAt: remindAt(activity.startsAt), occasions: [], ...empty });
    }
    const [office, roster, messages] = await Promise.all([
      store.organisation.office(officeId),
      store.attendance.roster(officeId, activity.id),
      store.messages.ofActivity(officeId, activity.id),
    ]);
    const ids = roster.map(({ memberId }) => memberId);
    const people = await reachable(store, officeId, ids, messaging?.templates);
    const sheet = callSheet(due, activity.startsAt, roster, messages, people, office?.remindersOff);
    return succeed({
      remindAt: remindAt(activity.startsAt),
      occasions: due.map(({ occasion }) => occasion),
      ...sheet,
      // Whoever looks at the list knows.
      rows: sheet.rows.filter(({ memberId }) => memberId !== caller),
    });
  },
});
