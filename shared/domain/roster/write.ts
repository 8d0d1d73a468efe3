import { hasWithdrawn } from '../consent/agreeing';
import { withSubgroups } from '../people/moves';
import { isInForce } from '../people/rights';
import type { Membership, Person, Role } from '../people/schema';
import { cutFrom, isBelonging, overlaps, type PlaceUnit } from '../people/stays';
import { addDays, type LocalDate } from '../time';
import { type Known, membershipFor } from './match';
import type { RosterValues } from './schema';

const MEMBER: Role[] = ['member'];

const place = (values: RosterValues, from: LocalDate): Membership => ({
  unitId: values.unitId ?? '',
  roles: MEMBER,
  post: values.post,
  validFrom: from,
  validTo: values.validTo,
});

/** A new person as a row tells of them. */
export const personOf = (
  values: RosterValues,
  { id, officeId, today }: { id: string; officeId: string; today: LocalDate },
): Person => ({
  id,
  officeId,
  name: values.name ?? '',
  memberClass: values.memberClass ?? 'not_party_member',
  memberships: [place(values, values.validFrom ?? today)],
  phone: values.phone,
  rosterKey: values.rosterKey,
  leading: values.leading ?? false,
  young: values.young ?? false,
  volunteer: null,
  consents: [],
});

/** Fields of a person that a row may change. */
export type PersonFields = Pick<
  Person,
  'name' | 'memberClass' | 'memberships' | 'phone' | 'rosterKey' | 'leading' | 'young'
>;

interface Day {
  today: LocalDate;
  /** Day of the move, where the person comes from another unit. */
  from: LocalDate;
  /** Units of the office. */
  units: readonly PlaceUnit[];
}

/**
 * Leaves units of the same kind on the day before, a branch with its subgroups; a branch member may
 * sit in the study group too. Whatever held until then stays as it was.
 */
const transferred = (
  memberships: readonly Membership[],
  values: RosterValues,
  { from, units }: Day,
): Membership[] => {
  const kindOf = (unitId: string | null) => units.find((unit) => unit.unitId === unitId)?.kind;
  const leaving = memberships
    .filter((held) => isBelonging(held) && overlaps(held, from, null))
    .filter(({ unitId }) => kindOf(unitId) === kindOf(values.unitId))
    .map(({ unitId }) => withSubgroups({ units }, unitId));
  const left = cutFrom(memberships, (unitId) => leaving.some((isMeant) => isMeant(unitId)), from);
  return [...left, place(values, from)];
};

/** True when a row brings a person to a unit in which they are not: a day is needed for it. */
export const isMove = (values: RosterValues, person: Known, today: LocalDate): boolean =>
  membershipFor(person, values.unitId, values.validTo, today) === undefined;

/** What a row may say of a person's phone: nothing, when they have withdrawn the consent to it. */
export const phoneFor = (
  { phone }: Pick<RosterValues, 'phone'>,
  { consents = [] }: Pick<Known, 'consents'>,
): string | null => (hasWithdrawn(consents, 'phone') ? null : phone);

/** A person's fields after a row: what it does not say stays. */
export const fieldsAfter = (values: RosterValues, person: Known, day: Day): PersonFields => {
  const held = membershipFor(person, values.unitId, values.validTo, day.today);
  const memberships = held
    ? person.memberships.map((one) =>
        one === held
          ? {
              ...one,
              post: values.post ?? one.post,
              validFrom: values.validFrom ?? one.validFrom,
              validTo: values.validTo ?? one.validTo,
            }
          : one,
      )
    : transferred(person.memberships, values, day);
  return {
    name: values.name ?? person.name,
    memberClass: values.memberClass ?? person.memberClass,
    memberships,
    phone: phoneFor(values, person) ?? person.phone,
    rosterKey: values.rosterKey ?? person.rosterKey,
    leading: values.leading ?? person.leading,
    young: values.young ?? person.young,
  };
};

/** True when a person belongs to a unit as a member: whom an import of the unit expects to find. */
export const isMemberOf = (
  { memberships }: Pick<Person, 'memberships'>,
  unitId: string,
  today: LocalDate,
): boolean =>
  memberships.some(
    (held) => held.unitId === unitId && isInForce(held, today) && held.roles.includes('member'),
  );

/** A person's memberships after those in a unit, a branch with its subgroups, had `endsOn` as last day. */
export const endedIn = (
  memberships: readonly Membership[],
  unitId: string,
  endsOn: LocalDate,
  units: readonly PlaceUnit[],
): Membership[] => cutFrom(memberships, withSubgroups({ units }, unitId), addDays(endsOn, 1));
