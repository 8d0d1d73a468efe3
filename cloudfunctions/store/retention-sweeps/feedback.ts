import { inBatches } from './in-batches';
import type { Sweep } from './sweep';

/** 投诉建议 that wait for nobody, some time after the last word in them. */
export const feedback: Sweep = {
  look: async (store, officeId, { feedbackBefore }) => ({
    due: await store.feedback.countOver(officeId, feedbackBefore),
    held: 0,
  }),
  remove: (store, officeId, { feedbackBefore }, limit, _by, done) =>
    inBatches((most) => store.feedback.removeOver(officeId, feedbackBefore, most), limit, done),
};
