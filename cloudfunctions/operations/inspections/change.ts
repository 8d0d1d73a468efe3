import { inspectionsChange } from '@shared/contract/inspections';
import { changed } from '@shared/domain/audit/changed';
import { refuse, succeed } from '@shared/domain/outcome';
import { implement } from '../implement';
import { ofItsYear } from '../years-changed';
import { planned } from './planned';
import { viewOf } from './view';

export const change = implement(inspectionsChange, {
  load: ({ roundId }, { store }) => store.inspections.one(roundId),
  years: (call) => ofItsYear(call),
  handle: async ({ actor, input, loaded: round, now, deps: { store } }) => {
    if (round?.officeId !== actor.officeId) return refuse('NOT_FOUND', {});
    const context = { actor, now, store };
    const { roundId: _id, seen, ...request } = input;
    if (round.state !== 'draft' && round.state !== 'running') return refuse('ROUND_STATE', {});
    const written = await planned(store, actor.officeId, request, round.units);
    if (!written.ok) return written;
    if (written.data.planYear !== round.planYear) return refuse('ROUND_DATES', {});
    const { before, after } = changed(round, written.data);
    if (Object.keys(after).length === 0) return succeed(await viewOf(context, round));
    if (seen !== round.history.length) return refuse('ROUND_CHANGED', {});
    const line = { at: now, by: actor.memberId, action: 'updated', before, after };
    return (await store.inspections.rewrite(round, written.data, line))
      ? succeed(
          await viewOf(context, { ...round, ...written.data, history: [...round.history, line] }),
        )
      : refuse('ROUND_CHANGED', {});
  },
});
