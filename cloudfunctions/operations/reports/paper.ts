import { reportsPaper } from '@shared/contract/reports';
import { refuse, succeed } from '@shared/domain/outcome';
import { idOfRequest } from '../../runtime/door';
import { askedFor, loadRequest } from './asked-for';
import { implementOverUnit } from './implement';
import { makeLeaves } from './make-leaves';
import { newReport } from './report-of';

/** The audit's entry is written before the paper is handed out. */
export const paper = implementOverUnit(reportsPaper, {
  load: ({ request }, { store }) => loadRequest(request, store),
  handle: async ({ actor, input: { request, requestId }, loaded, now, deps }) => {
    const { store } = deps;
    const asked = await askedFor({ actor, now, store }, request, loaded);
    if (!asked.ok) return asked;
    // A book is many papers: it is made as a workbook, whose pages can be printed as well.
    if (asked.data.leaves.length !== 1) return refuse('PAPER_NOT_OFFERED', {});
    const id = idOfRequest(actor.memberId, requestId);
    const report = newReport(actor, id, now, { request, form: 'page' }, asked.data);
    await store.reports.add(report);
    const [made] = await makeLeaves(deps, report, report.leaves);
    return made ? succeed({ paper: made.paper }) : refuse('NOT_FOUND', {});
  },
});
