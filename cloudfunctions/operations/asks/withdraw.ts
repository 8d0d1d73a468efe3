import { asksWithdraw } from '@shared/contract/asks';
import { refuse, succeed } from '@shared/domain/outcome';
import { implement } from '../implement';
import { cardOf } from './cards';

export const withdraw = implement(asksWithdraw, {
  load: ({ askId }, { store }) => store.asks.one(askId),
  handle: async ({ actor, loaded: asked, now, deps: { store } }) => {
    const isOwn = asked?.officeId === actor.officeId && asked.memberId === actor.memberId;
    if (!isOwn) return refuse('NOT_FOUND', {});
    const entry = { at: now, by: actor.memberId, action: 'withdrawn' };
    await store.asks.settle(asked, { name: 'withdrawn', at: now }, entry);
    const card = await cardOf(store, asked);
    return card.state.name === 'withdrawn' ? succeed(card) : refuse('ASK_ANSWERED', {});
  },
});
