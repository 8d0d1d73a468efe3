import { notice } from '@shared/domain/consent/notice';
import type { Consent } from '@shared/domain/people/schema';
import type { Instant } from '@shared/domain/time';
import { type MemberRecord, unboundAccountOf } from '../../store';
import type { OperationDeps } from '../implement';

interface Binding {
  accountId: string;
  member: MemberRecord;
  way: 'invitation' | 'phone';
  consents: Consent[];
  now: Instant;
}

/**
 * Ties an account to a person, in one conditional write: the person must still be unbound, and the
 * unique index refuses an account that another person has. Of several at once one wins.
 */
export const bind = async (
  { accountId, member, way, consents, now }: Binding,
  { store, seals }: OperationDeps,
): Promise<'bound' | 'account_taken' | 'member_taken'> => {
  const { id } = member;
  const agreed = consents.filter(({ givenAt }) => givenAt === now).map(({ purpose }) => purpose);
  const outcome = await store.organisation.changeMember(
    id,
    { accountId: unboundAccountOf(id) },
    { accountId, consents },
    { at: now, by: id, action: 'bound', after: { way, notice: notice.version, agreed } },
  );
  if (outcome === 'account_taken') return 'account_taken';
  if (outcome === 'overtaken') {
    const present = await store.organisation.member(id);
    return present?.accountId === accountId ? 'bound' : 'member_taken';
  }
  await Promise.all([
    store.binding.settleInvitation(id, 'used', { at: now, by: id, action: 'used' }),
    store.binding.takeWordBack(seals.accountMark(accountId)),
  ]);
  return 'bound';
};
