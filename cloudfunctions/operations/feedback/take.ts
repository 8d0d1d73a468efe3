import { feedbackTake } from '@shared/contract/feedback';
import { takeUp } from '@shared/domain/feedback/feedback';
import { implement, nothingToLoad } from '../implement';
import { handleItem } from './handle';

export const take = implement(feedbackTake, {
  load: nothingToLoad,
  handle: ({ actor, input: { feedbackId }, now, deps }) =>
    handleItem(
      feedbackId,
      { actor, now, deps },
      { action: 'taken_up', isDone: ({ state }) => state === 'in_hand', step: takeUp },
    ),
});
