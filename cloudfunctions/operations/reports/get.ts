import { reportsGet } from '@shared/contract/reports';
import { succeed } from '@shared/domain/outcome';
import { implementOverUnit } from './implement';
import { isOwn, summaryOf } from './report-of';

export const get = implementOverUnit(reportsGet, {
  load: ({ reportId }, { store }) => store.reports.one(reportId),
  handle: async ({ actor, loaded, now }) => {
    const own = isOwn(loaded, actor, now);
    return own.ok ? succeed(summaryOf(own.data)) : own;
  },
});
