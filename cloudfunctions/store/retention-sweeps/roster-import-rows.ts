import type { RetentionLimits } from '@shared/domain/retention/terms';
import type { Store } from '../index';
import type { Sweep } from './sweep';

const overdue = (store: Store, officeId: string, { importsBefore }: RetentionLimits) =>
  store.rosterImports.withRowsToRemove(officeId, {
    settledBefore: importsBefore,
    openedBefore: importsBefore,
  });

/** Rows of an imported roster; one left lying is given up with them. */
export const rosterImportRows: Sweep = {
  look: async (store, officeId, limits) => ({
    due: (await overdue(store, officeId, limits)).length,
    held: 0,
  }),
  remove: async (store, officeId, limits, limit, by, done) => {
    const found = await overdue(store, officeId, limits);
    for (const one of found.slice(0, limit)) {
      await store.rosterImports.removeRows(one, { ...by, action: 'rows_removed' });
      await done(1);
    }
    return found.length > limit;
  },
};
