import { inBatches } from './in-batches';
import type { Sweep } from './sweep';

/** Requests about one's data, some time after they were answered. */
export const dataRequests: Sweep = {
  look: async (store, officeId, { requestsBefore }) => ({
    due: await store.dataRequests.countOver(officeId, requestsBefore),
    held: 0,
  }),
  remove: (store, officeId, { requestsBefore }, limit, _by, done) =>
    inBatches((most) => store.dataRequests.removeOver(officeId, requestsBefore, most), limit, done),
};
