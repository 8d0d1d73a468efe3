import type { ProgressRecord } from '../progress/schema';
import { caseKinds } from './kinds';
import type { CaseRecord } from './schema';

/** A case as evidence. Withdrawn ones are never given to the rules. */
export const evidenceFromCase = (record: CaseRecord): ProgressRecord => ({
  id: record.id,
  family: 'case',
  kind: caseKinds[record.kind].evidence,
  unitId: record.unitId,
  commitmentIds: record.serves.map(({ commitmentId }) => commitmentId),
  at: record.at,
  title: record.number ? `${record.title} ${record.number}` : record.title,
});
