import { addDays, type LocalDate } from '../time';
import type { Membership, Role, UnitKind } from './schema';
import type { UnitInTree } from './tree';

/** A unit as memberships are moved between units; dates in Asia/Shanghai, the last day included. */
export interface PlaceUnit extends UnitInTree {
  name: string;
  kind: UnitKind;
  validFrom: LocalDate;
  validTo: LocalDate | null;
}

/** What belonging to a unit means; every other role is a right that is set apart from it. */
const BELONGING: readonly Role[] = ['member', 'volunteer'];

/** Kinds of units of which a person belongs to one at a time. */
const ONE_AT_A_TIME: readonly UnitKind[] = ['branch', 'branch_subgroup'];

export const isOneAtATime = (kind: UnitKind): boolean => ONE_AT_A_TIME.includes(kind);

/** The role by which somebody belongs to a unit of this kind. */
export const belongingRole = (kind: UnitKind): Role =>
  kind === 'volunteer_team' ? 'volunteer' : 'member';

/** Rights alone, without what belonging means. */
export const rightsIn = (roles: readonly Role[]): Role[] =>
  roles.filter((role) => !BELONGING.includes(role));

export const belongingIn = (roles: readonly Role[]): Role[] =>
  roles.filter((role) => BELONGING.includes(role));

/** True when the membership makes the person one of the unit's, and does not only give rights in it. */
export const isBelonging = ({ roles }: Membership): boolean => belongingIn(roles).length > 0;

/** True when a membership holds on some day from `from` to `to` (null: for good). */
export const overlaps = (
  { validFrom, validTo }: Pick<Membership, 'validFrom' | 'validTo'>,
  from: LocalDate,
  to: LocalDate | null,
): boolean => (validTo === null || from <= validTo) && (to === null || validFrom <= to);

/** True when the unit exists on that day. */
export const exists = (
  { validFrom, validTo }: Pick<PlaceUnit, 'validFrom' | 'validTo'>,
  on: LocalDate,
): boolean => overlaps({ validFrom, validTo }, on, on);

/** Ends memberships of some units on the day before `from`; those not begun by then fall away. */
export const cutFrom = (
  memberships: readonly Membership[],
  isMeant: (unitId: string) => boolean,
  from: LocalDate,
): Membership[] =>
  memberships.flatMap((held) => {
    if (!isMeant(held.unitId) || !overlaps(held, from, null)) return [held];
    return held.validFrom >= from ? [] : [{ ...held, validTo: addDays(from, -1) }];
  });

/**
 * Writes roles anew from one day to another; the rest of each membership stays as it was.
 * @param to null: for good
 */
export const withRoles = (
  memberships: readonly Membership[],
  unitId: string,
  [from, to]: readonly [LocalDate, LocalDate | null],
  rolesOf: (held: readonly Role[]) => Role[],
): Membership[] =>
  memberships.flatMap((held) => {
    if (held.unitId !== unitId || !overlaps(held, from, to)) return [held];
    const endsLater = to !== null && (held.validTo === null || to < held.validTo);
    const middle: Membership = {
      ...held,
      roles: rolesOf(held.roles),
      validFrom: held.validFrom < from ? from : held.validFrom,
      validTo: endsLater ? to : held.validTo,
    };
    return [
      ...(held.validFrom < from ? [{ ...held, validTo: addDays(from, -1) }] : []),
      ...(middle.roles.length > 0 ? [middle] : []),
      ...(endsLater ? [{ ...held, validFrom: addDays(to, 1) }] : []),
    ];
  });

const sameRoles = (left: readonly Role[], right: readonly Role[]): boolean =>
  left.length === right.length && left.every((role) => right.includes(role));

/** Joins what follows upon itself unchanged: it says the same of every day in fewer words. */
export const tidied = (memberships: readonly Membership[]): Membership[] => {
  const joined: Membership[] = [];
  for (const held of memberships) {
    const before = joined.findIndex(
      (one) =>
        one.unitId === held.unitId &&
        one.post === held.post &&
        one.validTo !== null &&
        addDays(one.validTo, 1) === held.validFrom &&
        sameRoles(one.roles, held.roles),
    );
    const earlier = joined[before];
    if (earlier) joined[before] = { ...earlier, validTo: held.validTo };
    else joined.push(held);
  }
  return joined;
};

/** The last membership by which somebody belongs to a unit, if it holds on a day or later. */
export const lastStay = (
  memberships: readonly Membership[],
  unitId: string,
  from: LocalDate,
): Membership | undefined =>
  memberships
    .filter((held) => held.unitId === unitId && isBelonging(held) && overlaps(held, from, null))
    .reduce<Membership | undefined>(
      (last, held) => (last && last.validFrom > held.validFrom ? last : held),
      undefined,
    );
