import { peopleTransfer } from '@shared/contract/people';
import { refuse, succeed } from '@shared/domain/outcome';
import { implement, nothingToLoad } from '../implement';
import { groundFor } from './ground';
import { carryOut } from './moving';

export const transfer = implement(peopleTransfer, {
  load: nothingToLoad,
  handle: async ({ actor, input: { memberId, unitId, toUnitId, on }, now, deps: { store } }) => {
    const ground = await groundFor({ actor, now, store }, peopleTransfer.access.roles);
    const move = { from: unitId, to: toUnitId, on };
    return carryOut(
      { store, actor, now, ground },
      memberId,
      (seen) => (seen.transfer ? refuse('TRANSFER_WAITS', {}) : succeed(move)),
      'transferred',
    );
  },
});
