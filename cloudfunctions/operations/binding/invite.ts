import { bindingInvite } from '@shared/contract/binding';
import { mayHandleBinding } from '@shared/domain/binding/may-handle';
import { INVITATION_DAYS, type Invitation } from '@shared/domain/binding/schema';
import { refuse, succeed } from '@shared/domain/outcome';
import { DAY } from '@shared/domain/time';
import { implementOverUnit } from '../implement';
import { memberInUnit } from '../member-in-unit';
import { isBound, isIn } from './of-member';

export const invite = implementOverUnit(bindingInvite, {
  load: memberInUnit,
  handle: async ({ actor, input, loaded, now, deps: { store, seals, joinLink } }) => {
    const { officeId, unitId, member } = loaded;
    if (!isIn(member, unitId, now)) return refuse('NOT_FOUND', {});
    const [seen, units] = await Promise.all([
      store.binding.invitationOf(member.id),
      store.organisation.units(officeId),
    ]);
    if (!mayHandleBinding(actor, member, now, units)) return refuse('HANDLED_BY_COMMITTEE', {});
    const code = seals.invitationCode(member.id, input.requestId);
    const answer = (expiresAt: number) => {
      const link = joinLink === '' ? null : `${joinLink}?i=${code}`;
      return succeed({ name: member.name, code, link, expiresAt });
    };
    if (seen?.requestId === input.requestId) return answer(seen.expiresAt);
    if (isBound(member)) return refuse('MEMBER_ALREADY_BOUND', {});
    const invitation: Invitation = {
      id: member.id,
      officeId,
      unitId,
      codeHash: seals.codeHash(code),
      state: 'open',
      requestId: input.requestId,
      expiresAt: now + INVITATION_DAYS * DAY,
      history: [],
    };
    const { expiresAt } = invitation;
    const entry = { at: now, by: actor.memberId, action: 'invited', after: { unitId, expiresAt } };
    const made = await store.binding.invite(invitation, seen, entry);
    if (made) return answer(expiresAt);
    // Sent twice at once: the other one has made it.
    const present = await store.binding.invitationOf(member.id);
    return present?.requestId === input.requestId
      ? answer(present.expiresAt)
      : refuse('BINDING_CHANGED', {});
  },
});
