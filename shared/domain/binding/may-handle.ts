import { type Actor, holdsRole, holdsRoleOver, membershipsAt, REACH } from '../people/rights';
import type { Membership, Role } from '../people/schema';
import { type UnitInTree, unitsAbove } from '../people/tree';
import type { Instant } from '../time';

/** Roles that invite and unbind in their units. */
export const BINDING_ROLES = [
  'branch_officer',
  'volunteer_coordinator',
  'committee_staff',
  'administrator',
] as const satisfies readonly Role[];

/** Roles that do so for everybody. */
const FOR_ALL = ['committee_staff', 'administrator'] as const satisfies readonly Role[];

/** Roles that give no right over anybody else. */
const PLAIN: readonly Role[] = ['member', 'volunteer'];

/**
 * Whether somebody may invite and unbind a person. Whoever hands out an invitation could use it
 * themselves, so it never opens more than they have: a person with rights beyond their reach is seen
 * to by the Party committee.
 * @param units the office's tree
 */
export const mayHandleBinding = (
  actor: Actor,
  person: { memberships: readonly Membership[] },
  now: Instant,
  units: readonly UnitInTree[],
): boolean => {
  if (holdsRole(actor, FOR_ALL, now)) return true;
  return membershipsAt(person.memberships, now).every(({ unitId, roles }) => {
    const rights = roles.filter((role) => !PLAIN.includes(role));
    if (rights.length === 0) return true;
    const above = unitsAbove(unitId, units);
    return (
      rights.every((role) => REACH[role] !== 'office') &&
      holdsRoleOver(actor, BINDING_ROLES, unitId, now, above)
    );
  });
};
