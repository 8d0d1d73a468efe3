import type { Sweep } from './sweep';

/** Request numbers and wrong codes: of use while somebody may try again, and no longer. */
export const checkInTechnical: Sweep = {
  look: async (store, officeId, { technicalUpTo }) => ({
    due: await store.activities.countTechnicalData(officeId, technicalUpTo),
    held: 0,
  }),
  remove: async (store, officeId, { technicalUpTo }, limit, _by, done) => {
    const found = await store.activities.withTechnicalData(officeId, technicalUpTo, limit + 1);
    for (const { id } of found.slice(0, limit)) {
      await store.attendance.clearTechnical(officeId, id);
      if (await store.activities.noteNoTechnicalData(id)) await done(1);
    }
    return found.length > limit;
  },
};
