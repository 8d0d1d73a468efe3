import type { PersonRow } from '@shared/contract/people';
import { maskPhone } from '@shared/domain/people/phone';
import type { Membership } from '@shared/domain/people/schema';
import { overlaps } from '@shared/domain/people/stays';
import { type MemberRecord, unboundAccountOf } from '../../store';
import { type PeopleGround, presentOf } from './ground';

export const placeOf = ({ units, nameOf }: PeopleGround) => {
  const kinds = new Map(units.map(({ unitId, kind }) => [unitId, kind]));
  return (held: Membership) => ({
    ...held,
    unitName: nameOf(held.unitId),
    unitKind: kinds.get(held.unitId) ?? ('business_office' as const),
  });
};

/** Where a person is: today, else where they will be, else where they were last. */
const placesOf = (memberships: readonly Membership[], ground: PeopleGround): Membership[] => {
  const { today } = ground;
  const now = memberships.filter((held) => overlaps(held, today, today));
  const present = now.length > 0 ? now : presentOf(memberships, ground);
  if (present.length > 0) return present;
  const last = memberships.map(({ validTo }) => validTo ?? '').sort();
  return memberships.filter(({ validTo }) => validTo === last.at(-1));
};

export const rowOf = (person: MemberRecord, ground: PeopleGround): PersonRow => {
  const { id, name, memberClass, phone, rosterKey, accountId, memberships, transfer } = person;
  const { nameOf } = ground;
  return {
    memberId: id,
    name,
    memberClass,
    maskedPhone: phone === null ? null : maskPhone(phone),
    rosterKey,
    isBound: accountId !== unboundAccountOf(id),
    places: placesOf(memberships, ground).map(placeOf(ground)),
    transfer: transfer && {
      ...transfer,
      fromUnitName: nameOf(transfer.fromUnitId),
      toUnitName: nameOf(transfer.toUnitId),
    },
  };
};
