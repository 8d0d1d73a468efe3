import { inBatches } from './in-batches';
import type { Sweep } from './sweep';

/** Entries that are one person's own (notes of study), by the term of attendance by name. */
export const ownEntries: Sweep = {
  look: (store, officeId, { attendanceYears }) =>
    attendanceYears.length === 0
      ? Promise.resolve({ due: 0, held: 0 })
      : store.entries.countOwn(officeId, attendanceYears),
  remove: async (store, officeId, { attendanceYears }, limit, _by, done) =>
    attendanceYears.length > 0 &&
    inBatches((most) => store.entries.removeOwn(officeId, attendanceYears, most), limit, done),
};
