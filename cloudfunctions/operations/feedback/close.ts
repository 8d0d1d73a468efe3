import { feedbackClose } from '@shared/contract/feedback';
import { close as closeStep } from '@shared/domain/feedback/feedback';
import { implementForAccount, nothingToLoad } from '../implement';
import { doWithOwn } from './own';

export const close = implementForAccount(feedbackClose, {
  load: nothingToLoad,
  handle: async (call) =>
    doWithOwn(call, call.input.feedbackId, {
      action: 'closed',
      isDone: ({ state }) => state === 'closed',
      step: closeStep,
    }),
});
