import { refuse, succeed } from '../outcome';
import type { LocalDate } from '../time';
import type { Membership, Role, UnitKind } from './schema';
import { belongingIn, overlaps, type PlaceUnit, rightsIn, tidied, withRoles } from './stays';

/** Rights that can be given in each kind of unit. Belonging is no right: it follows the membership. */
export const rolesOfKind = {
  party_group: ['leader'],
  organ_committee: ['committee_staff', 'administrator'],
  branch: ['branch_officer', 'branch_secretary'],
  branch_subgroup: ['branch_officer'],
  study_group: ['study_secretary', 'group_head'],
  volunteer_team: ['volunteer_coordinator'],
  business_office: [],
} as const satisfies Record<UnitKind, readonly Role[]>;

export interface RoleWish {
  roles: readonly Role[];
  from: LocalDate;
  /** The last day; null: until changed. */
  to: LocalDate | null;
}

/**
 * Gives a person these rights in a unit from one day to another, and no others there. Whoever does
 * not belong to the unit gets the rights alone. What was held before `from` stays as it was.
 */
export const setRoles = (
  memberships: readonly Membership[],
  unit: PlaceUnit,
  { roles, from, to }: RoleWish,
  today: LocalDate,
) => {
  if (from < today) return refuse('DATE_TOO_EARLY', { earliest: today });
  if (to !== null && to < from) return refuse('DATE_TOO_EARLY', { earliest: from });
  const allowed: readonly Role[] = rolesOfKind[unit.kind];
  if (!roles.every((role) => allowed.includes(role))) return refuse('ROLE_NOT_OF_UNIT', {});
  if (!overlaps(unit, from, from)) return refuse('UNIT_NOT_IN_FORCE', { unitName: unit.name });
  const { unitId } = unit;
  const isHere = memberships.some((held) => held.unitId === unitId && overlaps(held, from, to));
  if (!isHere) {
    const apart = { unitId, roles: [...roles], post: null, validFrom: from, validTo: to };
    return succeed(roles.length === 0 ? [...memberships] : tidied([...memberships, apart]));
  }
  return succeed(
    tidied(withRoles(memberships, unitId, [from, to], (held) => [...belongingIn(held), ...roles])),
  );
};

/** Rights a person has in a unit on a day. */
export const rightsOn = (
  memberships: readonly Membership[],
  unitId: string,
  on: LocalDate,
): Role[] =>
  rightsIn(
    memberships
      .filter((held) => held.unitId === unitId && overlaps(held, on, on))
      .flatMap(({ roles }) => roles),
  );

/** True when a person is administrator on a day and stays so. */
export const staysAdministrator = (memberships: readonly Membership[], on: LocalDate): boolean =>
  memberships.some(
    (held) =>
      held.roles.includes('administrator') && overlaps(held, on, on) && held.validTo === null,
  );

const isAdministratorForGood = (memberships: readonly Membership[]): boolean =>
  memberships.some(({ roles, validTo }) => roles.includes('administrator') && validTo === null);

/** True when a change takes away an administrator who had no end. */
export const endsAdministrator = (
  before: readonly Membership[],
  after: readonly Membership[],
): boolean => isAdministratorForGood(before) && !isAdministratorForGood(after);
