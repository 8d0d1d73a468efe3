import { feedbackMine } from '@shared/contract/feedback';
import { succeed } from '@shared/domain/outcome';
import { implementForAccount, nothingToLoad } from '../implement';
import { ownView } from './own';

const PAGE = 20;

export const mine = implementForAccount(feedbackMine, {
  load: nothingToLoad,
  handle: async ({ accountId, input: { cursor }, deps: { store, seals } }) => {
    const writer = seals.accountMark(accountId);
    const { documents, next } = await store.feedback.ofWriter(writer, cursor, PAGE);
    return succeed({ items: documents.map(ownView), next });
  },
});
