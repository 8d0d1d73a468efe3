import { listsMove } from '@shared/contract/lists';
import { isMoved, type ListStep, moved } from '@shared/domain/lists/move';
import { refuse, succeed } from '@shared/domain/outcome';
import { implementOverUnit } from '../implement';
import { ofYearAsked } from '../years-changed';
import { groundOf } from './ground';
import { viewOf } from './view';

const ACTIONS: Readonly<Record<ListStep, string>> = {
  submitted: 'list_submitted',
  sent_back: 'sent_back',
  approved: 'approved',
  withdrawn: 'list_withdrawn',
};

export const move = implementOverUnit(listsMove, {
  load: async ({ unitId }) => ({ unitId }),
  years: (call) => ofYearAsked(call),
  handle: async ({ actor, input: { to, seen, ...asked }, now, deps: { store } }) => {
    const { officeId, memberId: by } = actor;
    const context = { actor, now, store };
    const ground = await groundOf(store, officeId, asked, now);
    if (!ground.ok) return ground;
    const { list } = ground.data;
    if (!list) return refuse('LIST_STATE', {});
    if (isMoved(list, to.name)) return succeed(await viewOf(context, ground.data, list));
    const after = moved(list, to.name, actor, now);
    if (!after.ok) return after;
    if (seen !== list.history.length) return refuse('LIST_CHANGED', {});
    const line = {
      at: now,
      by,
      action: ACTIONS[to.name],
      ...('reason' in to ? { reason: to.reason } : {}),
      before: { state: list.state, version: list.versions.length },
      after: { state: after.data.state, version: after.data.versions.length },
    };
    return (await store.lists.rewrite(list, after.data, line))
      ? succeed(
          await viewOf(context, ground.data, {
            ...list,
            ...after.data,
            history: [...list.history, line],
          }),
        )
      : refuse('LIST_CHANGED', {});
  },
});
