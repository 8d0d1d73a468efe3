import { type Instant, type LocalDate, localDateOf } from '../time';
import type {
  Consent,
  ConsentPurpose,
  MemberClass,
  Membership,
  Role,
  VolunteerProfile,
} from './schema';
import { type UnitInTree, unitsBelow } from './tree';

/** Whoever acts, as proven by the platform's identity and the roster. */
export interface Actor {
  officeId: string;
  memberId: string;
  name: string;
  memberClass: MemberClass;
  memberships: readonly Membership[];
  consents: readonly Consent[];
  /** Set for whoever registered as a volunteer. */
  volunteer?: VolunteerProfile | null;
}

/** The unit itself, the unit with everything below it in the tree, or every unit of the office. */
export type Reach = 'unit' | 'subtree' | 'office';

/**
 * How far a role reaches from the unit it is held in. Who organises a branch organises its subgroups
 * as well; who works for the Party committee keeps the whole office's plan, the study group's item
 * included, which stands beside the committee in the tree and not below it.
 */
export const REACH = {
  member: 'unit',
  branch_officer: 'subtree',
  branch_secretary: 'unit',
  study_secretary: 'subtree',
  group_head: 'subtree',
  volunteer_coordinator: 'subtree',
  volunteer: 'unit',
  committee_staff: 'office',
  leader: 'office',
  administrator: 'office',
} as const satisfies Record<Role, Reach>;

export const isInForce = (held: Membership, on: LocalDate): boolean =>
  held.validFrom <= on && (held.validTo === null || on <= held.validTo);

/** Memberships that hold at `now`. */
export const membershipsAt = (memberships: readonly Membership[], now: Instant): Membership[] =>
  memberships.filter((held) => isInForce(held, localDateOf(now)));

/** True when one of `roles` is held anywhere in the office at `now`. */
export const holdsRole = (actor: Actor, roles: readonly Role[], now: Instant): boolean =>
  membershipsAt(actor.memberships, now).some((held) => held.roles.some((r) => roles.includes(r)));

/** True when one of `roles` is held in the unit itself at `now`. */
export const holdsInUnit = (
  memberships: readonly Membership[],
  roles: readonly Role[],
  unitId: string,
  now: Instant,
): boolean =>
  membershipsAt(memberships, now).some(
    (held) => held.unitId === unitId && held.roles.some((r) => roles.includes(r)),
  );

/** True when the person has agreed to a purpose and has not withdrawn. */
export const agreesTo = ({ consents }: Pick<Actor, 'consents'>, purpose: ConsentPurpose): boolean =>
  consents.some((one) => one.purpose === purpose && one.withdrawnAt === null);

/** True when the person belongs to the office at all at `now`. */
export const belongsAt = (actor: Actor, now: Instant): boolean =>
  membershipsAt(actor.memberships, now).length > 0;

/**
 * True when one of `roles`, held at `now`, reaches the unit.
 * @param above the units above it in the tree; without them a role held above does not reach it
 */
export const holdsRoleOver = (
  actor: Actor,
  roles: readonly Role[],
  unitId: string,
  now: Instant,
  above: readonly string[] = [],
): boolean =>
  membershipsAt(actor.memberships, now).some((held) =>
    held.roles.some(
      (r) =>
        roles.includes(r) &&
        (REACH[r] === 'office' ||
          held.unitId === unitId ||
          (REACH[r] === 'subtree' && above.includes(held.unitId))),
    ),
  );

/** True when it depends on the unit tree whether one of `roles` reaches a unit. */
export const reachesDown = (actor: Actor, roles: readonly Role[], now: Instant): boolean =>
  membershipsAt(actor.memberships, now).some((held) =>
    held.roles.some((r) => roles.includes(r) && REACH[r] === 'subtree'),
  );

/**
 * Units that one of `roles` reaches at `now`; `'office'` when one of them reaches all units.
 * @param units the office's units, for roles that reach down the tree
 */
export const unitsReached = (
  actor: Actor,
  roles: readonly Role[],
  now: Instant,
  units: readonly UnitInTree[] = [],
): 'office' | string[] => {
  const held = membershipsAt(actor.memberships, now).flatMap((m) =>
    m.roles.filter((r) => roles.includes(r)).map((r) => ({ unitId: m.unitId, reach: REACH[r] })),
  );
  if (held.some(({ reach }) => reach === 'office')) return 'office';
  return [
    ...new Set(
      held.flatMap(({ unitId, reach }) =>
        reach === 'subtree' ? [unitId, ...unitsBelow(unitId, units)] : [unitId],
      ),
    ),
  ];
};
