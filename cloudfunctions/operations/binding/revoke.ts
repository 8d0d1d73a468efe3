import { bindingRevoke } from '@shared/contract/binding';
import { mayHandleBinding } from '@shared/domain/binding/may-handle';
import { refuse, succeed } from '@shared/domain/outcome';
import { implementOverUnit } from '../implement';
import { memberInUnit } from '../member-in-unit';
import { isIn, readRow } from './of-member';

export const revoke = implementOverUnit(bindingRevoke, {
  load: memberInUnit,
  handle: async ({ actor, loaded: { officeId, unitId, member }, now, deps: { store } }) => {
    if (!isIn(member, unitId, now)) return refuse('NOT_FOUND', {});
    const units = await store.organisation.units(officeId);
    if (!mayHandleBinding(actor, member, now, units)) return refuse('HANDLED_BY_COMMITTEE', {});
    const entry = { at: now, by: actor.memberId, action: 'revoked' };
    if (!(await store.binding.settleInvitation(member.id, 'revoked', entry))) {
      return refuse('NOTHING_TO_REVOKE', {});
    }
    return succeed(await readRow(store, member, { actor, now }));
  },
});
