import { limitsAt, retentionKind } from '@shared/domain/retention/terms';
import { DAY, type Instant, MINUTE } from '@shared/domain/time';
import { lookForDue, type Store, sweeps } from '../store';

/** Removed of one kind in one run, so that a run ends within a function's time; the rest waits a day. */
const LIMIT = 200;

/** A run that has not finished by then was cut off. */
const LONGEST_RUN = 15 * MINUTE;

/** A word for an account that was parted from its person is of no use after so long. */
const WORD_KEPT = 90 * DAY;

/** Messages to people are technical, and so are the consents they used up. */
const MESSAGES_KEPT = 30 * DAY;

/** Those of the plan at work say who was told of what, as long as it may still be open. */
const WORK_MESSAGES_KEPT = 400 * DAY;

/** A consent to a message that nobody has sent by then is asked for anew. */
const UNUSED_CONSENT_KEPT = 365 * DAY;

interface Sweeping {
  store: Store;
  now: Instant;
}

/** Closes runs that a crash left open, with what they had noted, so that each leaves its audit line. */
const closeCutOff = async ({ store, now }: Sweeping, officeId: string): Promise<void> => {
  for (const { id } of await store.retention.cutOff(officeId, now - LONGEST_RUN)) {
    await store.retention.finish(
      id,
      { more: true, cutOff: true },
      { at: now, action: 'retention_cut_off' },
    );
  }
};

const sweepOffice = async (sweeping: Sweeping, officeId: string): Promise<number> => {
  const { store, now } = sweeping;
  await closeCutOff(sweeping, officeId);
  const limits = limitsAt(await store.retention.settings(officeId), now);
  await store.binding.dropWords(officeId, now - WORD_KEPT);
  await store.messages.removeOld(officeId, now - MESSAGES_KEPT, now - WORK_MESSAGES_KEPT);
  await store.messageCredits.removeOld(officeId, now - MESSAGES_KEPT, now - UNUSED_CONSENT_KEPT);
  const due = await lookForDue(store, officeId, limits);
  await store.retention.noteRun(officeId, now);
  if (due.every(({ found }) => found.due === 0)) return 0;
  const id = await store.retention.begin(officeId, now);
  const by = { at: now, by: 'retention' };
  let total = 0;
  let more = false;
  for (const kind of retentionKind.options) {
    const isMore = await sweeps[kind].remove(store, officeId, limits, LIMIT, by, async (count) => {
      total += count;
      await store.retention.addCount(id, kind, count);
    });
    more ||= isMore;
  }
  await store.retention.finish(id, { more, cutOff: false }, { at: now, action: 'retention_ran' });
  return total;
};

/**
 * Removes what is due by each office's terms, and leaves one record of it. It may run at any time,
 * twice at once, or after a crash: each step looks again at what is there.
 */
export const retention = async (sweeping: Sweeping): Promise<{ removed: number }> => {
  const { store } = sweeping;
  let removed = 0;
  for (const { id } of await store.organisation.offices()) {
    removed += await sweepOffice(sweeping, id);
  }
  return { removed };
};
