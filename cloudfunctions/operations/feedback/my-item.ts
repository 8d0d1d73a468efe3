import { feedbackMyItem } from '@shared/contract/feedback';
import { refuse, succeed } from '@shared/domain/outcome';
import { implementForAccount, nothingToLoad } from '../implement';
import { ownItem, ownView } from './own';

export const myItem = implementForAccount(feedbackMyItem, {
  load: nothingToLoad,
  handle: async ({ accountId, input: { feedbackId }, deps }) => {
    const item = await ownItem(accountId, feedbackId, deps);
    return item ? succeed(ownView(item)) : refuse('NOT_FOUND', {});
  },
});
