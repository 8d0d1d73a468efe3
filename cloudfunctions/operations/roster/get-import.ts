import { rosterGetImport } from '@shared/contract/roster-import';
import { succeed } from '@shared/domain/outcome';
import { implement } from '../implement';
import { importOf } from './import-of-office';
import { summaryOf } from './summary';

export const getImport = implement(rosterGetImport, {
  load: ({ importId }, { store }) => store.rosterImports.one(importId),
  handle: async ({ actor, loaded }) => {
    const own = importOf(loaded, actor);
    return own.ok ? succeed(summaryOf(own.data)) : own;
  },
});
