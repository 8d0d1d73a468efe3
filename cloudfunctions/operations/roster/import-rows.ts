import { rosterImportRows } from '@shared/contract/roster-import';
import { refuse, succeed } from '@shared/domain/outcome';
import { implement } from '../implement';
import { importOf } from './import-of-office';
import { rowViews } from './row-view';

export const importRows = implement(rosterImportRows, {
  load: ({ importId }, { store }) => store.rosterImports.one(importId),
  handle: async ({ actor, input, loaded, deps: { store } }) => {
    const own = importOf(loaded, actor);
    if (!own.ok) return own;
    if (own.data.rowsRemoved) return refuse('IMPORT_ROWS_REMOVED', {});
    const { verdict, overtaken = false, search, cursor, limit } = input;
    const query = { verdict, overtaken, search: search?.trim() };
    const page = await store.rosterImports.pageOfRows(own.data, query, cursor, limit);
    return succeed({ rows: await rowViews(store, own.data, page.documents), next: page.next });
  },
});
