import { feedbackAnswer } from '@shared/contract/feedback';
import { answer as answerStep } from '@shared/domain/feedback/feedback';
import { implement, nothingToLoad } from '../implement';
import { handleItem } from './handle';
import { lastSaid } from './own';

export const answer = implement(feedbackAnswer, {
  load: nothingToLoad,
  handle: ({ actor, input: { feedbackId, text }, now, deps }) =>
    handleItem(
      feedbackId,
      { actor, now, deps },
      {
        action: 'answered',
        isDone: lastSaid('office', text),
        step: (item) => answerStep(item, actor.memberId, text, now),
      },
    ),
});
