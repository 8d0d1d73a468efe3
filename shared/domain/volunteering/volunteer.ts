import type { MemberClass, Person, VolunteerCategory } from '../people/schema';

/** What kind of volunteer somebody is; a Party member without a profile serves as one. */
export const categoryOf = ({
  volunteer,
  memberClass,
}: Pick<Person, 'volunteer'> & { memberClass: MemberClass }): VolunteerCategory =>
  volunteer?.category ?? (memberClass === 'not_party_member' ? 'other' : 'party_member');
