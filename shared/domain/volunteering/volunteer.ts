import { isInForce } from '../people/rights';
import type { MemberClass, Membership, Person, VolunteerCategory } from '../people/schema';
import type { LocalDate } from '../time';

/** What kind of volunteer somebody is; a Party member without a profile serves as one. */
export const categoryOf = ({
  volunteer,
  memberClass,
}: Pick<Person, 'volunteer'> & { memberClass: MemberClass }): VolunteerCategory =>
  volunteer?.category ?? (memberClass === 'not_party_member' ? 'other' : 'party_member');

/**
 * A person's places and profile once they belong to a team from a day on; undefined: they do already, or
 * will.
 */
export const placeInTeam = (
  person: Pick<Person, 'memberships' | 'volunteer' | 'memberClass'>,
  unitId: string,
  from: LocalDate,
): Required<Pick<Person, 'memberships' | 'volunteer'>> | undefined => {
  const own = person.memberships.filter((held) => held.unitId === unitId);
  if (own.some((held) => isInForce(held, from) || held.validFrom >= from)) return undefined;
  const place: Membership = {
    unitId,
    roles: ['volunteer'],
    post: null,
    validFrom: from,
    validTo: null,
  };
  return {
    memberships: [...person.memberships, place],
    volunteer: person.volunteer ?? { category: categoryOf(person), instructorLevel: null },
  };
};
