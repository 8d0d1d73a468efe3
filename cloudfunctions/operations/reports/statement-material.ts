import { statementProof } from '../../runtime/statement-proof';
import type { ReportRecord } from '../../store';
import type { ReportDeps } from './implement';

/** A statement as it was drawn up, with its code and its link. */
export const statementMaterial = async (
  deps: ReportDeps,
  { officeId }: Pick<ReportRecord, 'officeId'>,
  { number }: { number: string },
) => {
  const statement = await deps.store.statements.byNumber(officeId, number);
  if (!statement) return undefined;
  return { statement, ...statementProof(statement, deps) };
};
