import { peopleRequestTransfer } from '@shared/contract/people';
import { refuse, succeed } from '@shared/domain/outcome';
import { transfer } from '@shared/domain/people/moves';
import { implementOverUnit } from '../implement';
import { memberInUnit } from '../member-in-unit';
import { changePerson } from './change-person';
import { groundFor } from './ground';

export const requestTransfer = implementOverUnit(peopleRequestTransfer, {
  load: memberInUnit,
  handle: async ({ actor, input: { memberId, unitId, toUnitId, on }, now, deps: { store } }) => {
    const ground = await groundFor({ actor, now, store }, peopleRequestTransfer.access.roles);
    const by = actor.memberId;
    return changePerson(store, memberId, (seen) => {
      if (memberId === by) return refuse('NOT_ONESELF', {});
      const wanted = { fromUnitId: unitId, toUnitId, on };
      const waits = seen.transfer;
      if (waits) {
        const isSame =
          waits.fromUnitId === unitId && waits.toUnitId === toUnitId && waits.on === on;
        return isSame ? succeed(undefined) : refuse('TRANSFER_WAITS', {});
      }
      const possible = transfer(seen.memberships, { from: unitId, to: toUnitId, on }, ground);
      if (!possible.ok) return possible;
      return succeed({
        fields: { transfer: { ...wanted, requestedBy: by, requestedAt: now } },
        entry: {
          at: now,
          by,
          action: 'transfer_requested',
          before: { unitId },
          after: { unitId: toUnitId, from: on },
        },
      });
    });
  },
});
