import { volunteeringRevokeStatement } from '@shared/contract/volunteering-record';
import { refuse, succeed } from '@shared/domain/outcome';
import { implement, nothingToLoad } from '../implement';

export const revokeStatement = implement(volunteeringRevokeStatement, {
  load: nothingToLoad,
  handle: async ({ actor, input: { number, reason }, now, deps: { store } }) => {
    const found = await store.statements.byNumber(actor.officeId, number);
    if (!found) return refuse('NOT_FOUND', {});
    if (found.state.name === 'valid') {
      const state = { name: 'revoked', at: now, reason } as const;
      const entry = { at: now, by: actor.memberId, action: 'revoked', reason };
      if (await store.statements.setState(found, state, entry)) return succeed({ number, state });
    }
    const after = await store.statements.byNumber(actor.officeId, number);
    return after ? succeed({ number, state: after.state }) : refuse('NOT_FOUND', {});
  },
});
