import { reportsPages } from '@shared/contract/reports';
import { refuse, succeed } from '@shared/domain/outcome';
import { implementOverUnit } from './implement';
import { isOwn } from './report-of';

const PAGE = 20;

export const pages = implementOverUnit(reportsPages, {
  load: ({ reportId }, { store }) => store.reports.one(reportId),
  handle: async ({ actor, input: { from }, loaded, now, deps: { store } }) => {
    const own = isOwn(loaded, actor, now);
    if (!own.ok) return own;
    if (own.data.state !== 'ready') return refuse('REPORT_NOT_READY', {});
    const found = await store.reports.leaves(own.data, from, PAGE + 1);
    const page = found.slice(0, PAGE);
    return succeed({
      papers: page.map(({ paper }) => paper),
      next: found.length > PAGE ? (page.at(-1)?.number ?? null) : null,
    });
  },
});
