import { listsDraft } from '@shared/contract/lists';
import { redrafted } from '@shared/domain/lists/draft';
import { namedBy } from '@shared/domain/lists/move';
import type { ResponsibilityList } from '@shared/domain/lists/schema';
import { refuse, succeed } from '@shared/domain/outcome';
import { listIdOf } from '../../store';
import { implementOverUnit } from '../implement';
import { ofYearAsked } from '../years-changed';
import { groundOf } from './ground';
import { viewOf } from './view';

export const draft = implementOverUnit(listsDraft, {
  load: async ({ unitId }) => ({ unitId }),
  years: (call) => ofYearAsked(call),
  handle: async ({ actor, input, now, deps: { store } }) => {
    const { officeId, memberId: by } = actor;
    const context = { actor, now, store };
    const ground = await groundOf(store, officeId, input, now);
    if (!ground.ok) return ground;
    const { list, offered, unit, level, year } = ground.data;
    if (list && list.state !== 'settled') return succeed(await viewOf(context, ground.data, list));
    const inForce = list?.versions.at(-1);
    const lines = inForce ? redrafted(inForce.lines, offered) : offered;
    const line = {
      at: now,
      by,
      action: list ? 'list_redrafted' : 'created',
      after: { unitId: unit.unitId, year, lines: lines.length },
    };
    if (!list) {
      const { unitId, name: unitName } = unit;
      const begun: ResponsibilityList = {
        id: listIdOf(officeId, year, unitId),
        officeId,
        unitId,
        unitName,
        level,
        planYear: year,
        state: 'draft',
        draft: lines,
        confirmedBy: null,
        versions: [],
        named: [],
        createdAt: now,
        createdBy: by,
        history: [line],
      };
      await store.lists.add(begun);
      const kept = await store.lists.one(officeId, year, unitId);
      return succeed(await viewOf(context, ground.data, kept ?? begun));
    }
    const fields = {
      state: 'draft' as const,
      draft: lines,
      confirmedBy: null,
      named: namedBy(list.versions, lines),
    };
    return (await store.lists.rewrite(list, fields, line))
      ? succeed(
          await viewOf(context, ground.data, {
            ...list,
            ...fields,
            history: [...list.history, line],
          }),
        )
      : refuse('LIST_CHANGED', {});
  },
});
