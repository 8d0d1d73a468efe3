import { bindingConfirm } from '@shared/contract/binding';
import { agreeing, areCurrent } from '@shared/domain/consent/agreeing';
import { notice } from '@shared/domain/consent/notice';
import { refuse, succeed } from '@shared/domain/outcome';
import type { Ticket } from '../../runtime/seals';
import { type MemberRecord, unboundAccountOf } from '../../store';
import { implementForAccount, nothingToLoad, type OperationDeps } from '../implement';
import { bind } from './bind';
import { namesOf } from './names';

const answer = async (member: MemberRecord, { unitId }: Ticket, { store }: OperationDeps) =>
  succeed({ name: member.name, ...(await namesOf(store, member.officeId, unitId)) });

/** The invitation may have been revoked, replaced or gone by since it was looked at. */
const stillInvited = async ({ memberId, codeHash }: Ticket, now: number, deps: OperationDeps) => {
  const invitation = await deps.store.binding.invitationOf(memberId);
  if (invitation?.codeHash !== codeHash || invitation.state !== 'open') {
    return refuse('INVITATION_UNKNOWN', {});
  }
  const { expiresAt } = invitation;
  return now < expiresAt ? undefined : refuse('INVITATION_EXPIRED', { expiredAt: expiresAt });
};

export const confirm = implementForAccount(bindingConfirm, {
  load: nothingToLoad,
  handle: async ({ accountId, actor, input, now, deps }) => {
    const { store, seals } = deps;
    const ticket = seals.open(input.ticket);
    if (ticket?.accountMark !== seals.accountMark(accountId)) return refuse('TICKET_EXPIRED', {});
    const member = await store.organisation.member(ticket.memberId);
    if (!member) return refuse('TICKET_EXPIRED', {});
    // The same act once more finds what it did.
    if (member.accountId === accountId) return answer(member, ticket, deps);
    if (actor) return refuse('ACCOUNT_BOUND', {});
    if (now >= ticket.expiresAt) return refuse('TICKET_EXPIRED', {});
    if (ticket.noticeVersion !== notice.version || !areCurrent(input.consents)) {
      return refuse('NOTICE_CHANGED', {});
    }
    if (member.accountId !== unboundAccountOf(member.id)) return refuse('MEMBER_BOUND', {});
    const barred = ticket.way === 'invitation' ? await stillInvited(ticket, now, deps) : undefined;
    if (barred) return barred;
    const purposes = input.consents.map(({ purpose }) => purpose);
    // Whoever binds by phone has agreed to its use on the step before.
    if (ticket.way === 'phone' && !purposes.includes('phone')) purposes.push('phone');
    const consents = agreeing(member.consents, purposes, now);
    const outcome = await bind({ accountId, member, way: ticket.way, consents, now }, deps);
    if (outcome === 'account_taken') return refuse('ACCOUNT_BOUND', {});
    if (outcome === 'member_taken') return refuse('MEMBER_BOUND', {});
    return answer(member, ticket, deps);
  },
});
