import { inspectionsCreate } from '@shared/contract/inspections';
import type { Inspection } from '@shared/domain/inspections/schema';
import { refuse, succeed } from '@shared/domain/outcome';
import { exists } from '@shared/domain/people/stays';
import { localDateOf } from '@shared/domain/time';
import { idOfRequest } from '../../runtime/door';
import { implement, nothingToLoad } from '../implement';
import { yearOfDay } from '../years-changed';
import { planned } from './planned';
import { viewOf } from './view';

export const create = implement(inspectionsCreate, {
  load: nothingToLoad,
  years: ({ input }) => [yearOfDay(input.from)],
  handle: async ({ actor, input: { requestId, ...request }, now, deps: { store } }) => {
    const { officeId, memberId: by } = actor;
    const context = { actor, now, store };
    const id = idOfRequest(by, requestId);
    const before = await store.inspections.one(id);
    if (before) return succeed(await viewOf(context, before));
    const [written, units] = await Promise.all([
      planned(store, officeId, request),
      store.organisation.units(officeId),
    ]);
    if (!written.ok) return written;
    const host = units.find(
      (unit) => unit.kind === 'organ_committee' && exists(unit, localDateOf(now)),
    );
    if (!host) return refuse('UNKNOWN_UNIT', {});
    const { serves: _serves, checklist: _checklist, units: scope, ...after } = written.data;
    const line = {
      at: now,
      by,
      action: 'created',
      after: { ...after, units: scope.map(({ unitId }) => unitId) },
    };
    const round: Inspection = {
      ...written.data,
      id,
      officeId,
      unitId: host.unitId,
      unitName: host.name,
      state: 'draft',
      createdAt: now,
      createdBy: by,
      history: [line],
    };
    await store.inspections.add(round);
    return succeed(await viewOf(context, (await store.inspections.one(id)) ?? round));
  },
});
