import { consentsGive } from '@shared/contract/consents';
import { agreeing, areCurrent } from '@shared/domain/consent/agreeing';
import { refuse, succeed } from '@shared/domain/outcome';
import { implement, nothingToLoad } from '../implement';
import { standingOf } from './standing';

export const give = implement(consentsGive, {
  load: nothingToLoad,
  handle: async ({ actor, input: { purpose, version }, now, deps: { store } }) => {
    if (!areCurrent([{ purpose, version }])) return refuse('NOTICE_CHANGED', {});
    const person = await store.organisation.rewriteMember(actor.memberId, ({ consents }) => {
      const after = agreeing(consents, [purpose], now);
      if (after.length === consents.length) return undefined;
      const by = { at: now, by: actor.memberId };
      return {
        fields: { consents: after },
        entry: { ...by, action: 'consent_given', after: { purpose, version } },
      };
    });
    return person ? succeed(standingOf(person)) : refuse('NOT_FOUND', {});
  },
});
