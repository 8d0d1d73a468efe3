import type { Instant } from '@shared/domain/time';
import type { Messaging } from '../runtime/messenger';
import type { Store } from '../store';
import { deliverMessages } from './reminders/deliver';
import { planMessages } from './reminders/plan';
import { planQuarters } from './reminders/plan-quarters';
import type { Tally } from './reminders/tally';

interface Reminding {
  store: Store;
  now: Instant;
  /** Undefined: nobody can be written to, and organisers call. */
  messaging: Messaging | undefined;
}

/**
 * Tells people of activities: the day before, and when one was moved or called off; volunteers also of a
 * place that is theirs now; and whoever answers for a study group of what the quarter still lacks. What is
 * due is read from the records as they stand, so a run after a gap catches up, and a second run at the
 * same time finds everything put down or taken. Trouble with one office does not hold up the others.
 * @returns in numbers what became of the messages, for the log
 */
export const sendReminders = async ({ store, now, messaging }: Reminding): Promise<Tally> => {
  const tally: Tally = {};
  if (!messaging) return tally;
  const failures: unknown[] = [];
  for (const { id: officeId } of await store.organisation.offices()) {
    const office = { store, now, messaging, officeId, tally };
    try {
      await planMessages(office);
      await planQuarters(office);
      await deliverMessages(office);
    } catch (failure) {
      failures.push(failure);
    }
  }
  if (failures.length > 0) throw failures[0];
  return tally;
};
