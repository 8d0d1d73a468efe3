import type { ReportSummary } from '@shared/contract/reports';
import { refuse, succeed } from '@shared/domain/outcome';
import type { Actor } from '@shared/domain/people/rights';
import { DAY, type Instant } from '@shared/domain/time';
import type { ReportRecord } from '../../store';
import type { AskedFor } from './asked-for';

/** How long a workbook can be come back to. */
const KEPT = DAY;

/** The filter of what was taken out, as the audit tells it. */
const filterOf = ({ of: _of, ...filter }: ReportRecord['request']) => filter;

/** Why names were taken out, where they were. */
const reasonOf = (request: ReportRecord['request']) =>
  request.of === 'absentees' ? { reason: request.reason } : {};

/** A new report, with the audit's entry that it was taken out: who, when, what. */
export const newReport = (
  { officeId, memberId: by, name }: Actor,
  id: string,
  now: Instant,
  { request, form }: Pick<ReportRecord, 'request' | 'form'>,
  asked: AskedFor,
): ReportRecord => ({
  id,
  officeId,
  request,
  form,
  ...asked,
  done: 0,
  state: form === 'page' ? 'ready' : 'making',
  createdAt: now,
  createdBy: by,
  createdByName: name,
  keptUntil: now + KEPT,
  history: [
    {
      at: now,
      by,
      action: 'paper_exported',
      ...reasonOf(request),
      after: { ...filterOf(request), form },
    },
  ],
});

/** The report, if the caller asked for it and it is still kept; anybody else's does not exist. */
export const isOwn = (found: ReportRecord, { memberId }: Actor, now: Instant) =>
  found.createdBy === memberId && found.form === 'file' && found.keptUntil > now
    ? succeed(found)
    : refuse('NOT_FOUND', {});

export const summaryOf = (found: ReportRecord): ReportSummary => {
  const { id, request, title, state, done, leaves, createdAt, keptUntil } = found;
  return {
    id,
    request,
    title,
    state,
    progress: { done: Math.min(done, leaves.length), of: leaves.length },
    createdAt,
    keptUntil,
  };
};
