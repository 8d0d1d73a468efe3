import type { StatementView } from '@shared/contract/volunteering-record';
import type { Statement } from '@shared/domain/volunteering/statement-schema';
import { statementProof } from '../../runtime/statement-proof';
import type { OperationDeps } from '../implement';

/** A statement with what proves it. */
export const statementViewOf = (
  statement: Statement,
  deps: Pick<OperationDeps, 'seals' | 'verifyLink'>,
): StatementView => ({
  ...statement,
  name: statement.memberName,
  ...statementProof(statement, deps),
});
