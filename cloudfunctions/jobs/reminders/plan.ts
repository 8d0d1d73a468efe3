import type { Activity } from '@shared/domain/activity/schema';
import type { Attendance } from '@shared/domain/attendance/schema';
import { isConcerned } from '@shared/domain/reminders/concerned';
import { contentOf } from '@shared/domain/reminders/content';
import { dueOf, sendableFrom } from '@shared/domain/reminders/due';
import { messageIdOf } from '@shared/domain/reminders/schema';
import { isVolunteerEvent } from '@shared/domain/volunteering/event';
import { planEvents } from './plan-events';
import { putDown, type Telling } from './put-down';
import type { OfficeRun } from './tally';

/** Records looked at in one step. */
const STEP = 300;

const tellingsOf = (
  activities: ReadonlyMap<string, Activity>,
  roster: readonly Attendance[],
  { now }: OfficeRun,
): Telling[] =>
  roster.flatMap((record) => {
    const activity = activities.get(record.activityId);
    if (!activity) return [];
    const { memberId } = record;
    const { id: activityId, unitId, unitName, startsAt } = activity;
    return dueOf(activity, now)
      .filter(({ occasion }) => isConcerned(record, occasion))
      .map((due) => ({
        id: messageIdOf(activityId, memberId, due),
        memberId,
        unitId,
        unitName,
        subject: { of: 'activity', activityId, ...due },
        content: contentOf(activity, due.occasion),
        sendable: (from) => sendableFrom(due.occasion, activity, from),
        startsAt,
      }));
  });

/** Puts down every message about activities of an office that is due and was not put down before. */
export const planMessages = async (run: OfficeRun): Promise<void> => {
  const { store, now, officeId } = run;
  let cursor: string | undefined;
  do {
    const page = await store.messages.activitiesToTell(officeId, now, cursor);
    // A volunteer event has no roster: whom to tell of it has signed up.
    await planEvents(run, page.documents.filter(isVolunteerEvent));
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
