import type { Activity } from '@shared/domain/activity/schema';
import type { Attendance } from '@shared/domain/attendance/schema';
import { belongsOn, isConcerned } from '@shared/domain/reminders/concerned';
import { contentOf } from '@shared/domain/reminders/content';
import { type Due, dueOf, sendableFrom } from '@shared/domain/reminders/due';
import { type Message, messageIdOf } from '@shared/domain/reminders/schema';
import type { MemberRecord } from '../../store';
import { count, type OfficeRun } from './tally';

/** Records looked at in one step. */
const STEP = 300;

/** Something one person is to be told. */
interface Telling {
  id: string;
  activity: Activity;
  memberId: string;
  due: Due;
}

const tellingsOf = (
  activities: ReadonlyMap<string, Activity>,
  roster: readonly Attendance[],
  { now }: OfficeRun,
): Telling[] =>
  roster.flatMap((record) => {
    const activity = activities.get(record.activityId);
    if (!activity) return [];
    const { memberId } = record;
    return dueOf(activity, now)
      .filter(({ occasion }) => isConcerned(record, occasion))
      .map((due) => ({ id: messageIdOf(activity.id, memberId, due), activity, memberId, due }));
  });

const messageOf = (
  { id, activity, memberId, due }: Telling,
  isAllowed: boolean,
  { now, officeId }: OfficeRun,
): Message => {
  const at = sendableFrom(due.occasion, activity, now);
  return {
    id,
    officeId,
    subject: { of: 'activity', activityId: activity.id, ...due },
    unitName: activity.unitName,
    memberId,
    ...contentOf(activity, due.occasion),
    state: isAllowed ? { name: 'waiting', at, attempts: 0 } : { name: 'not_subscribed', at: now },
    createdAt: now,
  };
};

/** Puts down what is to be told and stands nowhere yet. */
const putDown = async (run: OfficeRun, tellings: readonly Telling[]): Promise<void> => {
  const { store, officeId, messaging, tally } = run;
  const known = await store.messages.existing(tellings.map(({ id }) => id));
  const fresh = tellings.filter(({ id }) => !known.has(id));
  if (fresh.length === 0) return;
  const memberIds = [...new Set(fresh.map(({ memberId }) => memberId))];
  const templateIds = Object.values(messaging.templates).map(({ id }) => id);
  const members = await store.organisation.membersByIds(officeId, memberIds);
  const credits = await store.messageCredits.openOf(officeId, members, templateIds);
  const byId = new Map<string, MemberRecord>(members.map((member) => [member.id, member]));
  const allows = ({ memberId, due }: Telling): boolean =>
    credits.some(
      (one) =>
        one.memberId === memberId && one.templateId === messaging.templates[due.occasion]?.id,
    );
  const messages = fresh.flatMap((telling) => {
    const member = byId.get(telling.memberId);
    if (member && !belongsOn(member, telling.activity.startsAt)) return [];
    return [messageOf(telling, allows(telling), run)];
  });
  await store.messages.add(messages);
  count(tally, 'planned', messages.length);
};

/** Puts down every message of an office that is due and was not put down before. */
export const planMessages = async (run: OfficeRun): Promise<void> => {
  const { store, now, officeId } = run;
  let cursor: string | undefined;
  do {
    const page = await store.messages.activitiesToTell(officeId, now, cursor);
    // A volunteer event has no roster: whom to tell of it stands in its call list.
    const rosters = page.documents.filter(({ event }) => event === null);
    const due = rosters.filter((activity) => dueOf(activity, now).length > 0);
    const activities = new Map(due.map((activity) => [activity.id, activity]));
    let at: string | undefined;
    while (activities.size > 0) {
      const ids = [...activities.keys()];
      const roster = await store.messages.rostersOf(officeId, ids, at, STEP);
      await putDown(run, tellingsOf(activities, roster.documents, run));
      if (roster.next === null) break;
      at = roster.next;
    }
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
};
