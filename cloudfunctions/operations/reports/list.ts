import { reportsList } from '@shared/contract/reports';
import { succeed } from '@shared/domain/outcome';
import { implement } from './implement';
import { summaryOf } from './report-of';

export const list = implement(reportsList, {
  load: async () => undefined,
  handle: async ({ actor: { officeId, memberId }, now, deps: { store } }) => {
    const found = await store.reports.ofMaker(officeId, memberId, now);
    return succeed({ reports: found.map(summaryOf) });
  },
});
