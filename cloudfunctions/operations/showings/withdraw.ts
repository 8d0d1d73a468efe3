import { showingsWithdraw } from '@shared/contract/showings';
import { refuse, succeed } from '@shared/domain/outcome';
import { implementOverUnit } from '../implement';
import { ofItsYear } from '../years-changed';

export const withdraw = implementOverUnit(showingsWithdraw, {
  load: ({ showingId }, { store }) => store.entries.one(showingId),
  years: (call) => ofItsYear(call),
  handle: async ({ actor, input: { reason }, loaded, now, deps: { store } }) => {
    const { id: showingId, showing, state } = loaded;
    if (!showing) return refuse('NOT_FOUND', {});
    if (state.name === 'withdrawn') return succeed({ showingId });
    const by = actor.memberId;
    const isWithdrawn = await store.entries.rewrite(
      loaded,
      { state: { name: 'withdrawn', at: now, by, reason } },
      {
        at: now,
        by,
        action: 'showing_withdrawn',
        reason,
        before: { state: state.name },
        after: { state: 'withdrawn' },
      },
    );
    return isWithdrawn ? succeed({ showingId }) : refuse('ENTRY_CHANGED', {});
  },
});
