import { reportsStart } from '@shared/contract/reports';
import { refuse, succeed } from '@shared/domain/outcome';
import { idOfRequest } from '../../runtime/door';
import { askedFor, loadRequest } from './asked-for';
import { implementOverUnit } from './implement';
import { newReport, summaryOf } from './report-of';
import { workOn } from './work-on';

export const start = implementOverUnit(reportsStart, {
  load: ({ request }, { store }) => loadRequest(request, store),
  handle: async ({ actor, input: { request, requestId }, loaded, now, deps }) => {
    const { store } = deps;
    const asked = await askedFor({ actor, now, store }, request, loaded);
    if (!asked.ok) return asked;
    const id = idOfRequest(actor.memberId, requestId);
    await store.reports.add(newReport(actor, id, now, { request, form: 'file' }, asked.data));
    const begun = await store.reports.one(id);
    if (!begun) return refuse('NOT_FOUND', {});
    return succeed(summaryOf(await workOn(deps, begun)));
  },
});
