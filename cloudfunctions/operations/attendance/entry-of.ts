import type { Source } from '@shared/domain/attendance/schema';
import type { AuditEntry } from '@shared/domain/audit/schema';

/** What the audit says of a presence; the request's number is of no interest to it. */
export const entryOf = (
  act: Pick<AuditEntry, 'at' | 'by' | 'action'>,
  { method, arrival, at }: Source,
): AuditEntry => ({
  ...act,
  before: { state: 'expected' },
  after: { state: 'present', method, arrival, ...(at === act.at ? {} : { presentAt: at }) },
});
