import { type Actor, holdsInUnit, holdsRole } from '../../people/rights';
import type { Role, UnitKind } from '../../people/schema';
import type { Ground } from './definition';

/** Who answers for what a unit of each kind is asked for. */
const ANSWERING: Readonly<Record<UnitKind, readonly Role[]>> = {
  branch: ['branch_officer', 'branch_secretary'],
  branch_subgroup: ['branch_officer', 'branch_secretary'],
  study_group: ['study_secretary'],
  volunteer_team: ['volunteer_coordinator'],
  party_group: ['committee_staff'],
  organ_committee: ['committee_staff'],
  business_office: ['committee_staff'],
};

/** Roles whose holders may have to be told something of the plan at work. */
export const ANSWERING_ROLES = [
  'branch_officer',
  'branch_secretary',
  'study_secretary',
  'volunteer_coordinator',
  'committee_staff',
  'leader',
] as const satisfies readonly Role[];

/** People who hold one of the roles somewhere in the office. */
export const holders = ({ officers, now }: Ground, roles: readonly Role[]): Actor[] =>
  officers.filter((one) => holdsRole(one, roles, now));

/** A subgroup is answered for by its branch; what has no officers of its own by the committee's office. */
export const answeringFor = (ground: Ground, unitId: string): string[] => {
  const unit = ground.units.find((one) => one.unitId === unitId);
  const roles = ANSWERING[unit?.kind ?? 'business_office'];
  const place = unit?.kind === 'branch_subgroup' ? (unit.parentId ?? unitId) : unitId;
  const told = roles.includes('committee_staff')
    ? holders(ground, roles)
    : ground.officers.filter(({ memberships }) =>
        holdsInUnit(memberships, roles, place, ground.now),
      );
  return told.map(({ memberId }) => memberId);
};

/** People a responsibility list in force names for a commitment of the unit. */
export const namedFor = (
  { lists }: Ground,
  { commitmentId, unitId }: { commitmentId: string; unitId: string },
): string[] =>
  lists.flatMap((list) =>
    (list.versions.at(-1)?.lines ?? [])
      .filter(
        (line) =>
          line.commitmentId === commitmentId && (line.unitId === unitId || list.unitId === unitId),
      )
      .flatMap(({ leader, owner }) => [leader, owner])
      .flatMap((one) => (one ? [one.memberId] : [])),
  );
