import { codeOf } from '@shared/domain/binding/code';
import { isUsable } from '@shared/domain/binding/standing';
import { refuse, succeed } from '@shared/domain/outcome';
import { membershipsAt } from '@shared/domain/people/rights';
import type { Instant } from '@shared/domain/time';
import { numberFromWechat } from '../../runtime/phone-number';
import type { MemberRecord } from '../../store';
import type { OperationDeps } from '../implement';

const belongs = ({ memberships }: MemberRecord, now: Instant): boolean =>
  membershipsAt(memberships, now).length > 0;

/** The person an invitation was made for. What it was made for and is over says so. */
export const whomByInvitation = async (
  typed: string,
  now: Instant,
  { store, seals }: OperationDeps,
) => {
  const code = codeOf(typed);
  const codeHash = seals.codeHash(code);
  const invitation = await store.binding.invitationByCode(codeHash);
  if (!invitation || !seals.isCodeOf(invitation.codeHash, code) || invitation.state !== 'open') {
    return refuse('INVITATION_UNKNOWN', {});
  }
  if (!isUsable(invitation, now)) {
    return refuse('INVITATION_EXPIRED', { expiredAt: invitation.expiresAt });
  }
  const member = await store.organisation.member(invitation.id);
  if (!member || !belongs(member, now)) return refuse('INVITATION_UNKNOWN', {});
  return succeed({ member, unitId: invitation.unitId, codeHash });
};

/** The one person with the phone number that WeChat vouches for. */
export const whomByPhone = async (code: string, now: Instant, deps: OperationDeps) => {
  const number = await numberFromWechat(code, deps.phoneNumbers);
  if (!number.ok) return number;
  const { organisation } = deps.store;
  const perOffice = await Promise.all(
    (await organisation.offices()).map(({ id }) => organisation.membersByPhone(id, number.data)),
  );
  const found = perOffice.flat().filter((member) => belongs(member, now));
  const [member] = found;
  if (!member) return refuse('PHONE_NOT_ON_ROSTER', {});
  if (found.length > 1) return refuse('PHONE_AMBIGUOUS', {});
  const unitId = membershipsAt(member.memberships, now)[0]?.unitId ?? '';
  return succeed({ member, unitId, codeHash: null });
};
