import { inBatches } from './in-batches';
import type { Sweep } from './sweep';

/**
 * Entries that are one person's own (notes of study), by the term of attendance by name. What counts for
 * the plan without its names (talks, contact points) stays, and loses them.
 */
export const ownEntries: Sweep = {
  look: (store, officeId, { attendanceYears }) =>
    attendanceYears.length === 0
      ? Promise.resolve({ due: 0, held: 0 })
      : store.entries.countOwn(officeId, attendanceYears),
  remove: async (store, officeId, { attendanceYears }, limit, by, done) => {
    if (attendanceYears.length === 0) return false;
    const line = { ...by, action: 'entry_names_removed' };
    return inBatches(
      async (most) =>
        (await store.entries.removeOwn(officeId, attendanceYears, most)) ||
        store.entries.removeNames(officeId, attendanceYears, most, line),
      limit,
      done,
    );
  },
};
