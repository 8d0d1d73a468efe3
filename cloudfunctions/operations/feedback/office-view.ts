import { isOverdue, isWriterStep, kindsFor } from '@shared/domain/feedback/feedback';
import type { Feedback, FeedbackKind } from '@shared/domain/feedback/schema';
import { type Actor, holdsRole } from '@shared/domain/people/rights';
import type { Instant } from '@shared/domain/time';
import type { Store } from '../../store';
import type { OperationDeps } from '../implement';

export interface Handler {
  actor: Actor;
  now: Instant;
  deps: OperationDeps;
}

export const kindsOf = (actor: Actor, now: Instant): readonly FeedbackKind[] =>
  kindsFor(holdsRole(actor, ['committee_staff'], now));

/** An item this person deals with; any other does not exist for them. */
export const itemToHandle = async (feedbackId: string, { actor, now, deps }: Handler) => {
  const item = await deps.store.feedback.byId(feedbackId);
  return item?.officeId === actor.officeId && kindsOf(actor, now).includes(item.kind)
    ? item
    : undefined;
};

/**
 * Items as the office sees them. Names are those of writers who signed and of whoever answered; of
 * what was taken back nothing but that it was.
 */
export const officeViews = async (
  store: Store,
  officeId: string,
  items: readonly Feedback[],
  now: Instant,
) => {
  const ids = items.flatMap(({ memberId, messages, history }) => [
    ...(memberId === null ? [] : [memberId]),
    ...messages.flatMap(({ by }) => (by === null ? [] : [by])),
    ...history.map(({ by }) => by),
  ]);
  const members = ids.length === 0 ? [] : await store.organisation.membersByIds(officeId, ids);
  const names = new Map(members.map(({ id, name }) => [id, name]));
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? null));
  return items.map((item) => ({
    ...item,
    writerName: item.state === 'withdrawn' ? null : nameOf(item.memberId),
    overdue: isOverdue(item, now),
    messages: item.messages.map((message) => ({ ...message, byName: nameOf(message.by) })),
    history: item.history.map(({ at, by, action }) => ({
      at,
      action,
      byName: isWriterStep({ action }) ? null : nameOf(by),
    })),
  }));
};
