import { dataRequestsCreate } from '@shared/contract/data-requests';
import { answeringUnit, recordedOf } from '@shared/domain/data-requests/decide';
import { refuse, succeed } from '@shared/domain/outcome';
import { idOfRequest } from '../../runtime/door';
import { implement, nothingToLoad } from '../implement';

/** Waiting requests of one person; nobody needs more at a time. */
const OPEN_MAXIMUM = 10;

export const create = implement(dataRequestsCreate, {
  load: nothingToLoad,
  handle: async ({ actor, input: { requestId, ...asked }, now, deps: { store } }) => {
    const { memberId, officeId, memberships } = actor;
    const id = idOfRequest(memberId, requestId);
    const [before, person, units, open] = await Promise.all([
      store.dataRequests.one(id),
      store.organisation.member(memberId),
      store.organisation.units(officeId),
      store.dataRequests.countOpen(officeId, memberId),
    ]);
    if (before) return succeed(before);
    if (!person) return refuse('NOT_FOUND', {});
    if (open >= OPEN_MAXIMUM) return refuse('TOO_MANY_OPEN_REQUESTS', {});
    const branches = units.filter(({ kind }) => kind === 'branch').map(({ unitId }) => unitId);
    const { field } = asked;
    const request = {
      id,
      officeId,
      memberId,
      unitId: answeringUnit(memberships, branches, now),
      ...asked,
      recorded: recordedOf(person, field, now),
      state: { name: 'open' },
      createdAt: now,
      settledAt: null,
      // What is asked for stays out of the chain, which outlives the request.
      history: [{ at: now, by: memberId, action: 'requested', after: { field } }],
    } as const;
    const added = await store.dataRequests.add({ ...request, history: [...request.history] });
    return succeed(added ? request : ((await store.dataRequests.one(id)) ?? request));
  },
});
