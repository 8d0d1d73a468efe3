import { peopleReceiveTransfer } from '@shared/contract/people';
import { refuse, succeed } from '@shared/domain/outcome';
import { implement } from '../implement';
import { groundFor, isAwaited } from './ground';
import { carryOut } from './moving';

export const receiveTransfer = implement(peopleReceiveTransfer, {
  load: ({ memberId }, { store }) => store.organisation.member(memberId),
  handle: async ({ actor, input: { memberId, on }, loaded, now, deps: { store } }) => {
    const ground = await groundFor({ actor, now, store }, peopleReceiveTransfer.access.roles);
    const isMine = loaded?.officeId === actor.officeId && isAwaited(loaded, ground);
    if (!loaded || !isMine) return refuse('NOT_FOUND', {});
    const asked = loaded.transfer?.on ?? on;
    if (on < asked) return refuse('DATE_TOO_EARLY', { earliest: asked });
    return carryOut(
      { store, actor, now, ground },
      memberId,
      ({ transfer }) =>
        transfer && transfer.toUnitId === loaded.transfer?.toUnitId
          ? succeed({ from: transfer.fromUnitId, to: transfer.toUnitId, on })
          : refuse('NO_TRANSFER_WAITS', {}),
      'transfer_received',
    );
  },
});
