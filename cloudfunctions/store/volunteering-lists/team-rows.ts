import type { CorpsRow } from '@shared/contract/corps';
import { isInForce } from '@shared/domain/people/rights';
import type { Membership } from '@shared/domain/people/schema';
import type { LocalDate } from '@shared/domain/time';
import { categoryOf } from '@shared/domain/volunteering/volunteer';
import type { MemberRecord } from '../organisation';
import { phoneIfAgreed } from './sign-up-rows';

/** A person's place in a team as the roster shows it: the one of the day, else the last there was. */
export const placeIn = (
  { memberships }: Pick<MemberRecord, 'memberships'>,
  unitId: string,
  on: LocalDate,
): Membership | undefined => {
  const own = memberships.filter((held) => held.unitId === unitId);
  const past = own.filter(({ validFrom }) => validFrom <= on);
  return own.find((held) => isInForce(held, on)) ?? past.at(-1);
};

/** A row of 花名册. The number is shown where the person agreed to be called. */
export const corpsRowOf = (person: MemberRecord, held: Membership): CorpsRow => ({
  memberId: person.id,
  name: person.name,
  category: categoryOf(person),
  instructorLevel: person.volunteer?.instructorLevel ?? null,
  instructorNumber: person.volunteer?.instructorNumber ?? null,
  skills: person.volunteer?.skills ?? [],
  phone: phoneIfAgreed(person),
  volunteerNumber: person.volunteer?.volunteerNumber ?? null,
  isLeader: held.roles.includes('volunteer_coordinator'),
  from: held.validFrom,
  to: held.validTo,
});

/** 花名册: the people of a team as of a day, its leaders first. */
export const rosterRows = (
  people: readonly MemberRecord[],
  unitId: string,
  on: LocalDate,
  isShown: (held: Membership) => boolean,
): CorpsRow[] =>
  people
    .flatMap((person) => {
      const held = placeIn(person, unitId, on);
      return held && isShown(held) ? [corpsRowOf(person, held)] : [];
    })
    .sort(
      (a, b) =>
        Number(b.isLeader) - Number(a.isLeader) || a.name.localeCompare(b.name, 'zh-Hans-CN'),
    );
