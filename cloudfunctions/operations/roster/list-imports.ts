import { rosterListImports } from '@shared/contract/roster-import';
import { succeed } from '@shared/domain/outcome';
import { implement, nothingToLoad } from '../implement';
import { summaryOf } from './summary';

export const listImports = implement(rosterListImports, {
  load: nothingToLoad,
  handle: async ({ actor: { officeId }, input: { cursor, limit }, deps: { store } }) => {
    const { documents, next } = await store.rosterImports.list(officeId, cursor, limit);
    return succeed({ imports: documents.map(summaryOf), next });
  },
});
