import { feedbackList } from '@shared/contract/feedback';
import { succeed } from '@shared/domain/outcome';
import { implement, nothingToLoad } from '../implement';
import { kindsOf, officeViews } from './office-view';

const PAGE = 20;

export const list = implement(feedbackList, {
  load: nothingToLoad,
  handle: async ({ actor, input, now, deps: { store } }) => {
    const { officeId } = actor;
    const handled = kindsOf(actor, now);
    const kinds = input.kind ? handled.filter((kind) => kind === input.kind) : handled;
    const [{ documents, next }, counts] = await Promise.all([
      store.feedback.ofOffice(officeId, {
        kinds,
        state: input.state,
        dueBefore: input.overdue ? now : undefined,
        cursor: input.cursor,
        limit: PAGE,
      }),
      store.feedback.counts(officeId, handled, now),
    ]);
    return succeed({ items: await officeViews(store, officeId, documents, now), next, counts });
  },
});
