import { remindersCallList } from '@shared/contract/reminders';
import { succeed } from '@shared/domain/outcome';
import { callSheet } from '@shared/domain/reminders/calls';
import { callFrom, dueOf, remindAt } from '@shared/domain/reminders/due';
import type { ActivityOccasion } from '@shared/domain/reminders/schema';
import { unboundAccountOf } from '../../store';
import { implementOverUnit, type OperationDeps } from '../implement';

const OCCASIONS: readonly ActivityOccasion[] = ['day_before', 'changed', 'cancelled'];

/** As many people as the store is asked for at a time. */
const STEP = 300;

/** The people behind a roster, with what each of them may still be sent. */
const peopleOf = async (
  officeId: string,
  memberIds: readonly string[],
  { store, messaging }: OperationDeps,
) => {
  const templateIds = Object.values(messaging?.templates ?? {}).map(({ id }) => id);
  const members = await store.organisation.membersByIds(officeId, memberIds);
  const credits = await store.messageCredits.openOf(officeId, members, templateIds);
  const allows = (memberId: string, occasion: ActivityOccasion): boolean =>
    credits.some(
      (one) => one.memberId === memberId && one.templateId === messaging?.templates[occasion]?.id,
    );
  return members.map((member) => ({
    ...member,
    isBound: member.accountId !== unboundAccountOf(member.id),
    allows: OCCASIONS.filter((occasion) => allows(member.id, occasion)),
  }));
};

export const callList = implementOverUnit(remindersCallList, {
  load: ({ activityId }, { store }) => store.activities.byId(activityId),
  handle: async ({ actor: { officeId, memberId: caller }, loaded: activity, now, deps }) => {
    const { store } = deps;
    const due = dueOf(activity, now, callFrom(activity.startsAt));
    const empty = { sent: 0, waiting: 0, rows: [] };
    if (due.length === 0) {
      return succeed({ remindAt: remindAt(activity.startsAt), occasions: [], ...empty });
    }
    const [roster, messages] = await Promise.all([
      store.attendance.roster(officeId, activity.id),
      store.messages.ofActivity(officeId, activity.id),
    ]);
    const ids = roster.map(({ memberId }) => memberId);
    const steps = Array.from({ length: Math.ceil(ids.length / STEP) }, (_, index) =>
      peopleOf(officeId, ids.slice(index * STEP, (index + 1) * STEP), deps),
    );
    const people = (await Promise.all(steps)).flat();
    const sheet = callSheet(due, activity.startsAt, roster, messages, people);
    return succeed({
      remindAt: remindAt(activity.startsAt),
      occasions: due.map(({ occasion }) => occasion),
      ...sheet,
      // Whoever looks at the list knows.
      rows: sheet.rows.filter(({ memberId }) => memberId !== caller),
    });
  },
});
