import { mayHandleBinding } from '@shared/domain/binding/may-handle';
import type { BindingRow, Invitation } from '@shared/domain/binding/schema';
import { bindingStateOf } from '@shared/domain/binding/standing';
import { maskPhone } from '@shared/domain/people/phone';
import { type Actor, membershipsAt } from '@shared/domain/people/rights';
import type { UnitInTree } from '@shared/domain/people/tree';
import type { Instant } from '@shared/domain/time';
import { type MemberRecord, type Store, unboundAccountOf } from '../../store';

/** Whoever has left the unit is no longer its officers' concern. */
export const isIn = ({ memberships }: MemberRecord, unitId: string, now: Instant): boolean =>
  membershipsAt(memberships, now).some((held) => held.unitId === unitId);

export const isBound = ({ id, accountId }: MemberRecord): boolean =>
  accountId !== unboundAccountOf(id);

interface Reader {
  actor: Actor;
  now: Instant;
  units: readonly UnitInTree[];
}

export const rowOf = (
  member: MemberRecord,
  invitation: Invitation | undefined,
  { actor, now, units }: Reader,
): BindingRow => {
  const state = bindingStateOf(isBound(member), invitation, now);
  return {
    memberId: member.id,
    name: member.name,
    state,
    expiresAt: state === 'invited' ? (invitation?.expiresAt ?? null) : null,
    maskedPhone: member.phone === null ? null : maskPhone(member.phone),
    mayHandle: mayHandleBinding(actor, member, now, units),
  };
};

/** Reads where one person stands now. */
export const readRow = async (
  store: Store,
  member: MemberRecord,
  reader: Omit<Reader, 'units'>,
): Promise<BindingRow> => {
  const [present, invitation, units] = await Promise.all([
    store.organisation.member(member.id),
    store.binding.invitationOf(member.id),
    store.organisation.units(member.officeId),
  ]);
  return rowOf(present ?? member, invitation, { ...reader, units });
};
