import type { RequestRow } from '@shared/contract/data-requests';
import { correctionOf } from '@shared/domain/data-requests/decide';
import type { DataRequest } from '@shared/domain/data-requests/schema';
import type { Actor } from '@shared/domain/people/rights';
import type { Store } from '../../store';

/** Requests as those who answer see them, with the names the ids stand for. */
export const rowsOf = async (
  store: Store,
  actor: Actor,
  requests: readonly DataRequest[],
): Promise<RequestRow[]> => {
  if (requests.length === 0) return [];
  const ids = requests.flatMap(({ memberId, state }) =>
    state.name === 'open' ? [memberId] : [memberId, state.by],
  );
  const [people, units] = await Promise.all([
    store.organisation.membersByIds(actor.officeId, [...new Set(ids)]),
    store.organisation.units(actor.officeId),
  ]);
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? '';
  return requests.map((request) => ({
    ...request,
    name: nameOf(request.memberId),
    unitName: units.find(({ unitId }) => unitId === request.unitId)?.name ?? '',
    answeredBy: request.state.name === 'open' ? '' : nameOf(request.state.by),
    applies: correctionOf(request) !== undefined,
    isMine: request.memberId === actor.memberId,
  }));
};
