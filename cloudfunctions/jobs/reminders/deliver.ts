import { type SendOutcome, stateAfter } from '@shared/domain/reminders/outcome';
import type { Message } from '@shared/domain/reminders/schema';
import { MINUTE } from '@shared/domain/time';
import { type Known, lookUp } from './known';
import { count, type OfficeRun } from './tally';

/** Messages looked at in one step, and sent at the same time. */
const BATCH = 50;
const AT_ONCE = 5;

/** Of one office in one run, so that a run ends within a function's time; the rest waits for the next. */
const MOST = 1000;

/** A run that has not said how a message fared by then was cut off. */
const LONGEST_SEND = 15 * MINUTE;

/** After so many failures to reach WeChat a run asks no more; what is left keeps its turn. */
const PATIENCE = 3;

/** Uses up a consent and sends. */
const hand = async (
  { store, messaging, tally }: OfficeRun,
  message: Message,
  accountId: string,
): Promise<SendOutcome> => {
  const { officeId, memberId, subject } = message;
  const templateId = messaging.templates[subject.occasion]?.id;
  if (templateId === undefined) return 'not_subscribed';
  const owner = { officeId, memberId, accountId, templateId };
  if (!(await store.messageCredits.use(owner, message.id))) return 'not_subscribed';
  const { outcome, errcode } = await messaging.messenger.send(
    { ...message, accountId },
    messaging.templates,
  );
  if (errcode) count(tally, `errcode${errcode}`);
  if (outcome === 'not_subscribed') await store.messageCredits.removeOpen(owner);
  return outcome;
};

/**
 * Sends one message: taken first, in a conditional write, so that of two runs one sends it, and a
 * crash in the middle leaves it taken rather than sent twice.
 * @returns how it ended; undefined when another run has it
 */
const deliver = async (
  run: OfficeRun,
  message: Message,
  known: Known,
): Promise<SendOutcome | 'too_late' | 'switched_off' | undefined> => {
  const { store, now } = run;
  const { id, officeId, memberId, state } = message;
  if (state.name !== 'waiting') return undefined;
  const { member, isWanted, isOff, sendable } = known;
  if (!member || !isWanted || isOff) {
    const why = isOff ? 'switched_off' : 'too_late';
    if (!(await store.messages.drop(id, state.attempts, now, why))) return undefined;
    await store.messageCredits.release(officeId, memberId, id);
    return why;
  }
  if (sendable(now) > now) {
    await store.messages.putOff(id, state.attempts, sendable(now));
    return undefined;
  }
  if (!(await store.messages.take(id, state.attempts, now))) return undefined;
  const attempts = state.attempts + 1;
  const outcome = await hand(run, message, member.accountId);
  const after = stateAfter(outcome, attempts, now, sendable);
  await store.messages.settle(id, attempts, after);
  const isUnsent = after.name === 'failed' && after.why !== 'unknown';
  if (isUnsent) await store.messageCredits.release(officeId, memberId, id);
  return outcome;
};

/** Sends what is due, a few at a time, until nothing is left, or WeChat cannot be reached. */
export const deliverMessages = async (run: OfficeRun): Promise<void> => {
  const { store, now, officeId, tally } = run;
  count(tally, 'unknown', await store.messages.noteUnknown(officeId, now - LONGEST_SEND, now));
  let trouble = 0;
  for (let looked = 0; looked < MOST; looked += BATCH) {
    const batch = await store.messages.due(officeId, now, BATCH);
    if (batch.length === 0) return;
    const knownOf = await lookUp(run, batch);
    for (let from = 0; from < batch.length; from += AT_ONCE) {
      const some = batch.slice(from, from + AT_ONCE);
      const outcomes = await Promise.all(
        some.map((message) => deliver(run, message, knownOf(message))),
      );
      for (const outcome of outcomes) if (outcome) count(tally, outcome);
      trouble += outcomes.filter((one) => one === 'later' || one === 'unknown').length;
      if (trouble >= PATIENCE) return;
    }
  }
};
