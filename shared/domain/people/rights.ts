import { type Instant, type LocalDate, localDateOf } from '../time';
import type { MemberClass, Membership, Role } from './schema';

/** Whoever acts, as proven by the platform's identity and the roster. */
export interface Actor {
  officeId: string;
  memberId: string;
  name: string;
  memberClass: MemberClass;
  memberships: readonly Membership[];
}

/** How far a role reaches: the unit it is held in, or every unit of the office. */
const REACH = {
  member: 'unit',
  branch_officer: 'unit',
  study_secretary: 'unit',
  volunteer_coordinator: 'unit',
  volunteer: 'unit',
  committee_staff: 'office',
  leader: 'office',
  administrator: 'office',
} as const satisfies Record<Role, 'unit' | 'office'>;

export const isInForce = (held: Membership, on: LocalDate): boolean =>
  held.validFrom <= on && (held.validTo === null || on <= held.validTo);

/** Memberships that hold at `now`. */
export const membershipsAt = (memberships: readonly Membership[], now: Instant): Membership[] =>
  memberships.filter((held) => isInForce(held, localDateOf(now)));

/** True when one of `roles` is held anywhere in the office at `now`. */
export const holdsRole = (actor: Actor, roles: readonly Role[], now: Instant): boolean =>
  membershipsAt(actor.memberships, now).some((held) => held.roles.some((r) => roles.includes(r)));

/** True when one of `roles`, held at `now`, reaches the unit. */
export const holdsRoleOver = (
  actor: Actor,
  roles: readonly Role[],
  unitId: string,
  now: Instant,
): boolean =>
  membershipsAt(actor.memberships, now).some((held) =>
    held.roles.some((r) => roles.includes(r) && (REACH[r] === 'office' || held.unitId === unitId)),
  );

/** Units in which one of `roles` is held at `now`; `'office'` when one of them reaches all units. */
export const unitsReached = (
  actor: Actor,
  roles: readonly Role[],
  now: Instant,
): 'office' | string[] => {
  const held = membershipsAt(actor.memberships, now).flatMap((m) =>
    m.roles.filter((r) => roles.includes(r)).map((r) => ({ unitId: m.unitId, reach: REACH[r] })),
  );
  if (held.some(({ reach }) => reach === 'office')) return 'office';
  return [...new Set(held.map(({ unitId }) => unitId))];
};
