import { isInForce } from '../people/rights';
import type { Membership, Person } from '../people/schema';
import type { LocalDate } from '../time';
import { holdFor } from './read-entry';
import type { Hold, RosterEntry } from './schema';

/** What the roster tells of a person a row may be about. */
export type Known = Pick<
  Person,
  'id' | 'name' | 'memberClass' | 'memberships' | 'phone' | 'rosterKey' | 'leading' | 'young'
> &
  Partial<Pick<Person, 'consents'>>;

/** Whom a row is about: one, nobody yet, or a person has to say. */
export type Match =
  | { kind: 'one'; person: Known; held: Membership }
  | { kind: 'nobody' }
  | { kind: 'open'; holds: Hold[]; candidates: string[] };

/** The membership a row is about: the one in force or to come, else the one that ended as it says. */
export const membershipFor = (
  { memberships }: Pick<Person, 'memberships'>,
  unitId: string | null,
  validTo: LocalDate | null,
  today: LocalDate,
): Membership | undefined => {
  const here = memberships.filter((held) => held.unitId === unitId);
  return (
    here.find((held) => isInForce(held, today)) ??
    here.find((held) => held.validFrom > today) ??
    here.find((held) => validTo !== null && held.validTo === validTo)
  );
};

const open = (holds: Hold[], people: readonly Known[]): Match => ({
  kind: 'open',
  holds,
  candidates: people.map(({ id }) => id),
});

type Told = { phone: string | null; rosterKey: string | null };

/** True when a row of the file surely is about this person. */
const tells = (row: Told, person: Told): boolean =>
  (row.rosterKey !== null && row.rosterKey === person.rosterKey) ||
  (row.phone !== null && row.phone === person.phone);

/** True when row and person have staff numbers, and different ones. */
const tellsApart = (row: Told, person: Told): boolean =>
  row.rosterKey !== null && person.rosterKey !== null && row.rosterKey !== person.rosterKey;

const LEFT_OVER = 20;

/**
 * Whom a row is about, among the people who share its name, phone or number. A name alone decides
 * only within one unit, and only where the file and the roster have it once.
 */
export const matchOf = (
  { values, rivals, alsoIn }: RosterEntry,
  known: readonly Known[],
  today: LocalDate,
): Match => {
  const { name, unitId, rosterKey, phone, validTo } = values;
  const placeIn = (person: Known) => membershipFor(person, unitId, validTo, today);
  const settle = (person: Known): Match => {
    const held = placeIn(person);
    if (held) return { kind: 'one', person, held };
    const before = person.memberships.some((one) => one.unitId === unitId);
    return open([holdFor(before ? 'was_here_before' : 'in_other_unit', 'unit')], [person]);
  };

  const byKey = known.filter((one) => rosterKey !== null && one.rosterKey === rosterKey);
  const [keyed] = byKey;
  if (keyed) {
    if (byKey.length > 1 || keyed.name !== name) {
      return open([holdFor('key_of_other', 'rosterKey')], byKey);
    }
    const other = known.filter((one) => one !== keyed && phone !== null && one.phone === phone);
    return other.length > 0 ? open([holdFor('phone_of_other', 'phone')], [keyed]) : settle(keyed);
  }
  const byPhone = known.filter((one) => phone !== null && one.phone === phone);
  const [called] = byPhone;
  if (called) {
    return byPhone.length > 1 || called.name !== name || tellsApart(values, called)
      ? open([holdFor('phone_of_other', 'phone')], byPhone)
      : settle(called);
  }

  const namesakes = known.filter((one) => one.name === name && !tellsApart(values, one));
  const unclaimed = namesakes.filter((one) => !rivals.some((row) => tells(row, one)));
  const here = unclaimed.filter((one) => placeIn(one) !== undefined);
  const [only] = here;
  if (only) {
    return here.length === 1 && rivals.length === 0
      ? settle(only)
      : open([holdFor('namesakes_in_roster', 'name')], here);
  }
  const returned = unclaimed.filter((one) => one.memberships.some((m) => m.unitId === unitId));
  if (returned.length > 0) return open([holdFor('was_here_before', 'unit')], returned);
  const elsewhere = unclaimed.filter((one) =>
    one.memberships.some((held) => isInForce(held, today) && !alsoIn.includes(held.unitId)),
  );
  return elsewhere.length > 0
    ? open([holdFor('in_other_unit', 'unit')], elsewhere.slice(0, LEFT_OVER))
    : { kind: 'nobody' };
};
