import { hasWithdrawn } from '../consent/agreeing';
import { isInForce } from '../people/rights';
import type { Membership, Person, Role, UnitKind } from '../people/schema';
import { DAY, instantOf, type LocalDate, localDateOf } from '../time';
import { type Known, membershipFor } from './match';
import type { RosterValues } from './schema';

/** The day before a day. */
const dayBefore = (date: LocalDate): LocalDate => localDateOf((instantOf(date) ?? 0) - DAY);

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
  kindOf: (unitId: string) => UnitKind | undefined;
}

/** Leaves units of the same kind on the day before; a branch member may sit in the study group too. */
const transferred = (
  memberships: readonly Membership[],
  values: RosterValues,
  { today, from, kindOf }: Day,
): Membership[] => {
  const kind = kindOf(values.unitId ?? '');
  const ended = memberships.map((held) =>
    isInForce(held, today) && kindOf(held.unitId) === kind && held.roles.includes('member')
      ? { ...held, validTo: held.validFrom > dayBefore(from) ? held.validFrom : dayBefore(from) }
      : held,
  );
  return [...ended, place(values, from)];
};

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

/** A person's memberships after the one in a unit has ended; its last day is `endsOn`. */
export const endedIn = (
  memberships: readonly Membership[],
  unitId: string,
  today: LocalDate,
  endsOn: LocalDate,
): Membership[] =>
  memberships.map((held) =>
    held.unitId === unitId && isInForce(held, today)
      ? { ...held, validTo: endsOn < held.validFrom ? held.validFrom : endsOn }
      : held,
  );
