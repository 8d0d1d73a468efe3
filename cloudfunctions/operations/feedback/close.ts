import { feedbackClose } from '@shared/contract/feedback';
import { bylineOf, close as closeStep } from '@shared/domain/feedback/feedback';
import { refuse, succeed } from '@shared/domain/outcome';
import { implementForAccount, nothingToLoad } from '../implement';
import { carryOut, ownItem, ownView } from './own';

export const close = implementForAccount(feedbackClose, {
  load: nothingToLoad,
  handle: async ({ accountId, input, now, deps }) => {
    const item = await ownItem(accountId, input.feedbackId, deps);
    if (!item) return refuse('NOT_FOUND', {});
    const outcome = await carryOut(deps.store, item, {
      at: now,
      by: bylineOf(item),
      action: 'closed',
      isDone: ({ state }) => state === 'closed',
      step: closeStep,
    });
    return outcome.ok ? succeed(ownView(outcome.data)) : outcome;
  },
});
