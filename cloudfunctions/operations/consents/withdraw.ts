import { consentsWithdraw } from '@shared/contract/consents';
import { withdrawing } from '@shared/domain/consent/agreeing';
import { refuse, succeed } from '@shared/domain/outcome';
import { agreesTo } from '@shared/domain/people/rights';
import { implement, nothingToLoad } from '../implement';
import { standingOf } from './standing';

/** The consent and what rests on it go in one write; who has none has no number left either. */
export const withdraw = implement(consentsWithdraw, {
  load: nothingToLoad,
  handle: async ({ actor, input: { purpose }, now, deps: { store } }) => {
    const person = await store.organisation.rewriteMember(actor.memberId, (seen) => {
      const dropsPhone = purpose === 'phone' && seen.phone !== null;
      if (!agreesTo(seen, purpose) && !dropsPhone) return undefined;
      return {
        fields: {
          consents: withdrawing(seen.consents, [purpose], now),
          ...(dropsPhone ? { phone: null } : {}),
        },
        entry: {
          at: now,
          by: actor.memberId,
          action: 'consent_withdrawn',
          after: { purpose, ...(dropsPhone ? { phone: null } : {}) },
        },
      };
    });
    return person ? succeed(standingOf(person)) : refuse('NOT_FOUND', {});
  },
});
