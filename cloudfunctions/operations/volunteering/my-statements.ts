import { volunteeringMyStatements } from '@shared/contract/volunteering-record';
import { succeed } from '@shared/domain/outcome';
import { implement, nothingToLoad } from '../implement';
import { statementViewOf } from './statement-view';

const PAGE = 20;

export const myStatements = implement(volunteeringMyStatements, {
  load: nothingToLoad,
  handle: async ({ actor: { officeId, memberId }, input: { cursor }, deps }) => {
    const page = await deps.store.statements.ofMember(officeId, memberId, cursor, PAGE);
    const statements = page.documents.map((one) => statementViewOf(one, deps));
    return succeed({ statements, next: page.next });
  },
});
