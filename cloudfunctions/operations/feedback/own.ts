import { bylineOf, type FeedbackChange, mayReply } from '@shared/domain/feedback/feedback';
import type { Feedback, FeedbackState } from '@shared/domain/feedback/schema';
import { type Refusal, refuse, type Success, succeed } from '@shared/domain/outcome';
import type { Store } from '../../store';
import type { OperationDeps } from '../implement';

/** An item of this account; anybody else's does not exist for it. */
export const ownItem = async (
  accountId: string,
  feedbackId: string,
  { store, seals }: OperationDeps,
): Promise<Feedback | undefined> => {
  const item = await store.feedback.byId(feedbackId);
  return item?.writer === seals.accountMark(accountId) ? item : undefined;
};

/** What its writer sees. */
export const ownView = (item: Feedback) => ({
  ...item,
  signed: item.memberId !== null,
  mayReply: mayReply(item),
});

/** Something done with an item, and how one sees that it is done already. */
export interface Deed {
  at: number;
  by: string;
  action: string;
  isDone: (item: Feedback) => boolean;
  step: (
    item: Feedback,
  ) => Success<FeedbackChange> | Refusal<'FEEDBACK_STATE', { state: FeedbackState }>;
}

/** Does it once, however often it is sent; of two who act at once the second sees the new state. */
export const carryOut = async (store: Store, seen: Feedback, deed: Deed) => {
  const { isDone, step, ...who } = deed;
  if (isDone(seen)) return succeed(seen);
  const outcome = step(seen);
  if (!outcome.ok) return outcome;
  const change = outcome.data;
  const entry = { ...who, before: { state: seen.state }, after: { state: change.state } };
  if (await store.feedback.change(seen, change, entry)) {
    return succeed({ ...seen, ...change, history: [...seen.history, entry] });
  }
  const after = (await store.feedback.byId(seen.id)) ?? seen;
  return isDone(after) ? succeed(after) : refuse('FEEDBACK_STATE', { state: after.state });
};

/** Lets a writer do something with an item of theirs; they see it as it then stands. */
export const doWithOwn = async (
  { accountId, now, deps }: { accountId: string; now: number; deps: OperationDeps },
  feedbackId: string,
  deed: Pick<Deed, 'action' | 'isDone' | 'step'>,
) => {
  const item = await ownItem(accountId, feedbackId, deps);
  if (!item) return refuse('NOT_FOUND', {});
  const outcome = await carryOut(deps.store, item, { ...deed, at: now, by: bylineOf(item) });
  return outcome.ok ? succeed(ownView(outcome.data)) : outcome;
};

/** Whether this was the last thing said: the same words sent again say nothing new. */
export const lastSaid =
  (from: 'writer' | 'office', text: string) =>
  ({ messages }: Feedback): boolean => {
    const last = messages.at(-1);
    return messages.length > 1 && last?.from === from && last.text === text;
  };
