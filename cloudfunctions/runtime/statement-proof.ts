import { groupedCode } from '@shared/domain/binding/code';
import type { Statement } from '@shared/domain/volunteering/statement-schema';
import type { Seals } from './seals';

/** What proves a statement: the code beside its number, and the link of the QR; empty: no link. */
export const statementProof = (
  { officeId, number }: Pick<Statement, 'officeId' | 'number'>,
  { seals, verifyLink }: { seals: Pick<Seals, 'statementCode'>; verifyLink: string },
): { code: string; link: string } => {
  const code = seals.statementCode(officeId, number);
  const link = verifyLink === '' ? '' : `${verifyLink}?n=${number}&c=${code}`;
  return { code: groupedCode(code), link };
};
