import { withoutNames } from '@shared/domain/lists/names';
import type { Sweep } from './sweep';

/** Names on lists of responsibility, by the term of attendance by name. What had to be done stays. */
export const listNames: Sweep = {
  look: async (store, officeId, { attendanceYears }) => ({
    due:
      attendanceYears.length === 0 ? 0 : await store.lists.countNaming(officeId, attendanceYears),
    held: 0,
  }),
  remove: async (store, officeId, { attendanceYears }, limit, by, done) => {
    if (attendanceYears.length === 0) return false;
    const found = await store.lists.someNaming(officeId, attendanceYears, limit + 1);
    const line = { ...by, action: 'list_names_removed' };
    for (const list of found.slice(0, limit)) {
      if (await store.lists.rewrite(list, withoutNames(list), line)) await done(1);
    }
    return found.length > limit;
  },
};
