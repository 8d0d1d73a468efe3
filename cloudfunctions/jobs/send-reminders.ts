import type { Instant } from '@shared/domain/time';
import type { Messaging } from '../runtime/messenger';
import { type OfficeRecord, type Store, workGround } from '../store';
import { deliverMessages } from './reminders/deliver';
import { planMessages } from './reminders/plan';
import { planQuarters } from './reminders/plan-quarters';
import { planWork } from './reminders/plan-work';
import type { OfficeRun, Tally } from './reminders/tally';

interface Reminding {
  store: Store;
  now: Instant;
  /** Undefined: nobody can be written to, and organisers call. */
  messaging: Messaging | undefined;
}

const runOf = (
  { store, now, messaging }: Reminding & { messaging: Messaging },
  office: OfficeRecord,
  tally: Tally,
): OfficeRun => {
  let ground: ReturnType<OfficeRun['ground']> | undefined;
  return {
    store,
    now,
    messaging,
    officeId: office.id,
    office,
    ground: () => {
      ground ??= workGround(store, office.id, office.ownDays, now);
      return ground;
    },
    tally,
  };
};

/**
 * Tells people of activities: the day before, and when one was moved or called off; volunteers also of a
 * place that is theirs now; whoever answers for a study group of what the quarter still lacks; and, once a
 * working day, those responsible of what the plan asks. What is due is read from the records as they stand, so a run after a gap catches up, and a second run at the
 * same time finds everything put down or taken. Trouble with one office does not hold up the others.
 * @returns in numbers what became of the messages, for the log
 */
export const sendReminders = async ({ store, now, messaging }: Reminding): Promise<Tally> => {
  const tally: Tally = {};
  if (!messaging) return tally;
  const failures: unknown[] = [];
  for (const office of await store.organisation.offices()) {
    const run = runOf({ store, now, messaging }, office, tally);
    try {
      await planMessages(run);
      await planQuarters(run);
      await planWork(run);
      await deliverMessages(run);
    } catch (failure) {
      failures.push(failure);
    }
  }
  if (failures.length > 0) throw failures[0];
  return tally;
};
