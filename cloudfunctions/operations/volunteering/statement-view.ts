import type { StatementView } from '@shared/contract/volunteering-record';
import { groupedCode } from '@shared/domain/binding/code';
import type { Statement } from '@shared/domain/volunteering/statement-schema';
import type { Seals } from '../../runtime/seals';

/** A statement with what proves it: the code beside its number, and the link of the QR. */
export const statementViewOf = (
  statement: Statement,
  { seals, verifyLink }: { seals: Pick<Seals, 'statementCode'>; verifyLink: string },
): StatementView => {
  const { officeId, number, memberName } = statement;
  const code = seals.statementCode(officeId, number);
  const link = verifyLink === '' ? '' : `${verifyLink}?n=${number}&c=${code}`;
  return { ...statement, name: memberName, code: groupedCode(code), link };
};
