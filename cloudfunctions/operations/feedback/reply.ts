import { feedbackReply } from '@shared/contract/feedback';
import { bylineOf, reply as replyStep } from '@shared/domain/feedback/feedback';
import { refuse, succeed } from '@shared/domain/outcome';
import { implementForAccount, nothingToLoad } from '../implement';
import { carryOut, lastSaid, ownItem, ownView } from './own';

export const reply = implementForAccount(feedbackReply, {
  load: nothingToLoad,
  handle: async ({ accountId, input, now, deps }) => {
    const item = await ownItem(accountId, input.feedbackId, deps);
    if (!item) return refuse('NOT_FOUND', {});
    const outcome = await carryOut(deps.store, item, {
      at: now,
      by: bylineOf(item),
      action: 'replied',
      isDone: lastSaid('writer', input.text),
      step: (seen) => replyStep(seen, input.text, now),
    });
    return outcome.ok ? succeed(ownView(outcome.data)) : outcome;
  },
});
