import type { Activity } from '@shared/domain/activity/schema';
import type { Instant } from '@shared/domain/time';
import { isVolunteerEvent, withdrawUntil } from '@shared/domain/volunteering/event';
import { queueAt } from '@shared/domain/volunteering/queue';
import type { Store } from './index';

/** Sign-ups and queues follow an event to its new time. Each step can be repeated. */
export const followEvent = async (
  store: Store,
  activity: Activity,
  now: Instant,
): Promise<void> => {
  if (!isVolunteerEvent(activity)) return;
  const { officeId, id, startsAt } = activity;
  await store.signUps.reschedule(officeId, id, startsAt);
  const from = withdrawUntil(activity);
  const shifts = await store.shifts.ofActivities(officeId, [id]);
  for (const shift of shifts) {
    if (queueAt(shift.queue, now).closing === from) continue;
    await store.shifts.append(shift.id, [{ what: 'closing', at: now, from }]);
  }
};
