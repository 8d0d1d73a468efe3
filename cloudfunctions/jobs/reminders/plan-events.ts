import { hasNews, newsByPerson, type ShiftNow } from '@shared/domain/reminders/volunteers';
import type { VolunteerEvent } from '@shared/domain/volunteering/event';
import { queueAt } from '@shared/domain/volunteering/queue';
import { putDown, type Telling } from './put-down';
import type { OfficeRun } from './tally';

/** Messages put down in one step. */
const STEP = 300;

const tellingsOf = async (
  { store, officeId, now }: OfficeRun,
  activity: VolunteerEvent,
  shifts: readonly ShiftNow[],
): Promise<Telling[]> => {
  const signUps = await store.signUps.ofActivity(officeId, activity.id);
  const news = [...newsByPerson(activity, shifts, signUps, now)];
  const { unitId, unitName } = activity;
  return news.flatMap(([memberId, own]) =>
    own.map((one) => ({ ...one, memberId, unitId, unitName, startsAt: one.content.startsAt })),
  );
};

/** Puts down what volunteers are to be told of events they signed up for, and were not told before. */
export const planEvents = async (
  run: OfficeRun,
  events: readonly VolunteerEvent[],
): Promise<void> => {
  const { store, now, officeId } = run;
  const ids = events.map(({ id }) => id);
  const found = await store.shifts.ofActivities(officeId, ids);
  const shifts = found.map((shift) => ({ shift, queue: queueAt(shift.queue, now) }));
  for (const event of events) {
    const own = shifts.filter(({ shift }) => shift.activityId === event.id);
    if (!hasNews(event, own, now)) continue;
    const tellings = await tellingsOf(run, event, own);
    for (let from = 0; from < tellings.length; from += STEP) {
      await putDown(run, tellings.slice(from, from + STEP));
    }
  }
};
