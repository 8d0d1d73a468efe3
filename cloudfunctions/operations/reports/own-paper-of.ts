import type { OwnPaperRequest } from '@shared/contract/reports';
import { refuse, succeed } from '@shared/domain/outcome';
import type { Paper } from '@shared/domain/papers/paper';
import type { Actor } from '@shared/domain/people/rights';
import type { Instant } from '@shared/domain/time';
import { idOfRequest } from '../../runtime/door';
import type { ReportRecord } from '../../store';
import type { ReportDeps } from './implement';
import { makeLeaves } from './make-leaves';
import { personPaper } from './of-person';
import { newReport } from './report-of';

interface Taking {
  actor: Actor;
  input: { request: OwnPaperRequest; requestId: string };
  now: Instant;
  deps: ReportDeps;
}

/** Makes a paper of the caller's own. The audit's entry is written before it is handed out. */
export const ownPaperOf = async (
  { actor, input: { request, requestId }, now, deps }: Taking,
  form: ReportRecord['form'],
) => {
  if (request.of === 'own_statement') {
    const found = await deps.store.statements.byNumber(actor.officeId, request.number);
    if (found?.memberId !== actor.memberId) return refuse('NOT_FOUND', {});
  }
  const asked = { unitId: '', unitName: '', names: true, ...personPaper(request, actor.name) };
  const id = idOfRequest(actor.memberId, requestId);
  const report = newReport(actor, id, now, { request, form }, asked);
  await deps.store.reports.add(report);
  const [made] = await makeLeaves(deps, report, report.leaves);
  return made
    ? succeed<{ report: ReportRecord; chapter: string; paper: Paper }>({ report, ...made })
    : refuse('NOT_FOUND', {});
};
