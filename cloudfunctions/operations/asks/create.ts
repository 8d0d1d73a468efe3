import { asksCreate } from '@shared/contract/asks';
import { askRefusal } from '@shared/domain/asks/decide';
import { type Ask, type AskRecord, slotOf } from '@shared/domain/asks/schema';
import { refuse, succeed } from '@shared/domain/outcome';
import { idOfRequest } from '../../runtime/door';
import { implement } from '../implement';
import { cardOf } from './cards';

/** What the chain holds of an ask, which it outlives: never the person's own words. */
const told = (ask: Ask) =>
  ask.name === 'correction' ? { ask: ask.name, wanted: ask.wanted } : { ask: ask.name };

export const create = implement(asksCreate, {
  load: ({ activityId }, { store }) => store.activities.byId(activityId),
  handle: async ({ actor, input: { requestId, ask }, loaded: activity, now, deps: { store } }) => {
    const { memberId, officeId, name: memberName } = actor;
    if (activity?.officeId !== officeId || activity.state.name === 'draft') {
      return refuse('NOT_FOUND', {});
    }
    const id = idOfRequest(memberId, requestId);
    const [before, record] = await Promise.all([
      store.asks.one(id),
      store.attendance.of(activity.id, memberId),
    ]);
    if (before) return succeed(await cardOf(store, before));
    const refusal = askRefusal(ask, activity, record);
    if (refusal) return refusal;
    const { id: activityId, unitId, unitName, kind, theme, startsAt } = activity;
    const state = { name: 'open' as const };
    const asked: AskRecord = {
      id,
      officeId,
      unitId,
      unitName,
      activityId,
      kind,
      theme,
      startsAt,
      memberId,
      memberName,
      ask,
      state,
      slot: slotOf({ id, activityId, memberId, ask }, state),
      createdAt: now,
      history: [{ at: now, by: memberId, action: 'asked', after: told(ask) }],
    };
    if (!(await store.asks.add(asked)) && !(await store.asks.one(id))) {
      return refuse('ASK_OPEN', {});
    }
    return succeed(await cardOf(store, asked));
  },
});
