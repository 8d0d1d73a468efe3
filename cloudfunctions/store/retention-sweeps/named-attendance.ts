import type { Store } from '../index';
import type { Sweep } from './sweep';

/** Activities from the oldest on, a page at a time: those that are held must not stand in the way. */
async function* withNames(store: Store, officeId: string, years: readonly number[]) {
  let cursor: string | undefined;
  do {
    const { documents, next } = await store.activities.withNames(officeId, years, cursor);
    yield* documents;
    cursor = next ?? undefined;
  } while (cursor !== undefined);
}

/**
 * Attendance by name, what was asked about it and made up for. It goes only where the numbers stand beside the activity and every change of it
 * is sealed; the activity tells in its audit line how many records went.
 */
export const namedAttendance: Sweep = {
  look: async (store, officeId, { attendanceYears }) => ({
    due: await store.activities.countNames(officeId, attendanceYears),
    held: await store.activities.countUnclosed(officeId, attendanceYears),
  }),
  remove: async (store, officeId, { attendanceYears }, limit, by, done) => {
    if (attendanceYears.length === 0) return false;
    let count = 0;
    for await (const { id } of withNames(store, officeId, attendanceYears)) {
      if (count === limit) return true;
      const { removed, left } = await store.attendance.removeNamed(officeId, id);
      const asks = await store.asks.removeNamed(officeId, id);
      if (left + asks + (await store.makeUps.removeNamed(officeId, id)) > 0) continue;
      const entry = { ...by, action: 'names_removed', after: { keeps: 'totals', removed } };
      if (!(await store.activities.noteTotalsOnly(id, entry))) continue;
      count += 1;
      await done(1);
    }
    return false;
  },
};
