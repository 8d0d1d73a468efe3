import { peopleDropTransfer } from '@shared/contract/people';
import { refuse, succeed } from '@shared/domain/outcome';
import { implement, nothingToLoad } from '../implement';
import { changePerson } from './change-person';
import { groundFor, isReached } from './ground';

export const dropTransfer = implement(peopleDropTransfer, {
  load: nothingToLoad,
  handle: async ({ actor, input: { memberId }, now, deps: { store } }) => {
    const ground = await groundFor({ actor, now, store }, peopleDropTransfer.access.roles);
    return changePerson(store, memberId, ({ officeId, memberships, transfer }) => {
      if (officeId !== actor.officeId) return refuse('NOT_FOUND', {});
      const sides = transfer
        ? [transfer.fromUnitId, transfer.toUnitId]
        : memberships.map(({ unitId }) => unitId);
      if (!sides.some((unitId) => isReached(ground, unitId))) return refuse('NOT_FOUND', {});
      if (!transfer) return refuse('NO_TRANSFER_WAITS', {});
      const { fromUnitId, toUnitId } = transfer;
      const [before, after] = [{ unitId: toUnitId }, { unitId: fromUnitId }];
      const entry = { at: now, by: actor.memberId, action: 'transfer_dropped', before, after };
      return succeed({ fields: { transfer: null }, entry });
    });
  },
});
