import { bindingUnbind } from '@shared/contract/binding';
import { mayHandleBinding } from '@shared/domain/binding/may-handle';
import { refuse, succeed } from '@shared/domain/outcome';
import { unboundAccountOf } from '../../store';
import { implementOverUnit } from '../implement';
import { memberInUnit } from '../member-in-unit';
import { namesOf } from './names';
import { isBound, isIn, readRow } from './of-member';

export const unbind = implementOverUnit(bindingUnbind, {
  load: memberInUnit,
  handle: async ({ actor, input: { reason }, loaded, now, deps }) => {
    const { store, seals, endSessions } = deps;
    const { officeId, unitId, member } = loaded;
    if (!isIn(member, unitId, now)) return refuse('NOT_FOUND', {});
    if (member.id === actor.memberId) return refuse('CANNOT_UNBIND_SELF', {});
    const units = await store.organisation.units(officeId);
    if (!mayHandleBinding(actor, member, now, units)) return refuse('HANDLED_BY_COMMITTEE', {});
    if (!isBound(member)) return refuse('NOTHING_TO_UNBIND', {});
    const { accountId } = member;
    const by = actor.memberId;
    const outcome = await store.organisation.changeMember(
      member.id,
      { accountId },
      { accountId: unboundAccountOf(member.id) },
      { at: now, by, action: 'unbound', reason },
    );
    if (outcome !== 'changed') return refuse('BINDING_CHANGED', {});
    const { unitName } = await namesOf(store, officeId, unitId);
    const id = seals.accountMark(accountId);
    await Promise.all([
      store.binding.leaveWord({ id, officeId, unitName, at: now, reason }),
      store.binding.settleInvitation(member.id, 'revoked', { at: now, by, action: 'revoked' }),
      endSessions(accountId),
    ]);
    return succeed(await readRow(store, member, { actor, now }));
  },
});
