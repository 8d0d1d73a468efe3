import { feedbackWithdraw } from '@shared/contract/feedback';
import { withdraw as withdrawStep } from '@shared/domain/feedback/feedback';
import { implementForAccount, nothingToLoad } from '../implement';
import { doWithOwn } from './own';

export const withdraw = implementForAccount(feedbackWithdraw, {
  load: nothingToLoad,
  handle: async (call) =>
    doWithOwn(call, call.input.feedbackId, {
      action: 'withdrawn',
      isDone: ({ state }) => state === 'withdrawn',
      step: withdrawStep,
    }),
});
