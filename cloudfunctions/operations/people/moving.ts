import { type Refusal, refuse, type Success, succeed } from '@shared/domain/outcome';
import { transfer } from '@shared/domain/people/moves';
import type { Actor } from '@shared/domain/people/rights';
import { addDays, type Instant } from '@shared/domain/time';
import type { MemberRecord, Store } from '../../store';
import { changeMemberships } from './change-person';
import type { PeopleGround } from './ground';

export interface Move {
  from: string;
  to: string;
  on: string;
}

/** True when the move stands already: the request was sent a second time. */
const hasMoved = ({ memberships }: MemberRecord, { from, to, on }: Move): boolean =>
  memberships.some(({ unitId, validFrom }) => unitId === to && validFrom === on) &&
  !memberships.some(
    ({ unitId, validTo }) => unitId === from && (validTo === null || validTo > addDays(on, -1)),
  );

/**
 * Carries out a transfer; a waiting one is settled in the same write.
 * @param moveOf the move, as the person stands
 */
export const carryOut = <Why extends Refusal>(
  { store, actor, now, ground }: { store: Store; actor: Actor; now: Instant; ground: PeopleGround },
  memberId: string,
  moveOf: (seen: MemberRecord) => Success<Move> | Why,
  action: 'transferred' | 'transfer_received',
) => {
  const { today } = ground;
  const by = actor.memberId;
  return changeMemberships({ store, memberId, by, now, today }, (seen) => {
    if (seen.officeId !== actor.officeId) return refuse('NOT_FOUND', {});
    if (memberId === by) return refuse('NOT_ONESELF', {});
    const decided = moveOf(seen);
    if (!decided.ok) return decided;
    const move = decided.data;
    if (hasMoved(seen, move)) return succeed(undefined);
    const result = transfer(seen.memberships, move, ground);
    if (!result.ok) return result;
    const { from, to, on } = move;
    return succeed({
      fields: { memberships: result.data, transfer: null },
      entry: { at: now, by, action, before: { unitId: from }, after: { unitId: to, from: on } },
    });
  });
};
