import { feedbackReply } from '@shared/contract/feedback';
import { reply as replyStep } from '@shared/domain/feedback/feedback';
import { implementForAccount, nothingToLoad } from '../implement';
import { doWithOwn, lastSaid } from './own';

export const reply = implementForAccount(feedbackReply, {
  load: nothingToLoad,
  handle: async (call) =>
    doWithOwn(call, call.input.feedbackId, {
      action: 'replied',
      isDone: lastSaid('writer', call.input.text),
      step: (seen) => replyStep(seen, call.input.text, call.now),
    }),
});
