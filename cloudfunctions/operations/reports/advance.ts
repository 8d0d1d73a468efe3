import { reportsAdvance } from '@shared/contract/reports';
import { succeed } from '@shared/domain/outcome';
import { implementOverUnit } from './implement';
import { isOwn, summaryOf } from './report-of';
import { workOn } from './work-on';

export const advance = implementOverUnit(reportsAdvance, {
  load: ({ reportId }, { store }) => store.reports.one(reportId),
  handle: async ({ actor, loaded, now, deps }) => {
    const own = isOwn(loaded, actor, now);
    return own.ok ? succeed(summaryOf(await workOn(deps, own.data))) : own;
  },
});
