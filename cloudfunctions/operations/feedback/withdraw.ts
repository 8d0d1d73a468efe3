import { feedbackWithdraw } from '@shared/contract/feedback';
import { bylineOf, withdraw as withdrawStep } from '@shared/domain/feedback/feedback';
import { refuse, succeed } from '@shared/domain/outcome';
import { implementForAccount, nothingToLoad } from '../implement';
import { carryOut, ownItem, ownView } from './own';

export const withdraw = implementForAccount(feedbackWithdraw, {
  load: nothingToLoad,
  handle: async ({ accountId, input, now, deps }) => {
    const item = await ownItem(accountId, input.feedbackId, deps);
    if (!item) return refuse('NOT_FOUND', {});
    const outcome = await carryOut(deps.store, item, {
      at: now,
      by: bylineOf(item),
      action: 'withdrawn',
      isDone: ({ state }) => state === 'withdrawn',
      step: withdrawStep,
    });
    return outcome.ok ? succeed(ownView(outcome.data)) : outcome;
  },
});
