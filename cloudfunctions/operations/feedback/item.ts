import { feedbackItem } from '@shared/contract/feedback';
import { refuse, succeed } from '@shared/domain/outcome';
import { implement, nothingToLoad } from '../implement';
import { itemToHandle, officeViews } from './office-view';

export const item = implement(feedbackItem, {
  load: nothingToLoad,
  handle: async ({ actor, input: { feedbackId }, now, deps }) => {
    const found = await itemToHandle(feedbackId, { actor, now, deps });
    if (!found) return refuse('NOT_FOUND', {});
    const [view] = await officeViews(deps.store, actor.officeId, [found], now);
    return view ? succeed(view) : refuse('NOT_FOUND', {});
  },
});
