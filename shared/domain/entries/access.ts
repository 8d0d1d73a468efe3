import { type Actor, holdsInUnit, holdsRoleOver, membershipsAt } from '../people/rights';
import type { Role } from '../people/schema';
import type { Instant } from '../time';
import { type EntryKindDefinition, entryKinds } from './kinds';
import type { EntryRights } from './moves';
import type { Entry, EntryKind } from './schema';

/**
 * Who reads the registers of the units their role reaches, without writing any. Leaders see what is the
 * group's; what its people put down of themselves is read by those who work with the group.
 */
const OVERSEERS: Readonly<Record<EntryKindDefinition['of'], readonly Role[]>> = {
  group: ['leader', 'committee_staff', 'group_head'],
  either: ['committee_staff', 'group_head'],
  person: ['committee_staff', 'group_head'],
};

/** Somebody at a time, with the units above the one that is asked about. */
export interface Asking {
  actor: Actor;
  now: Instant;
  above: readonly string[];
}

/** Whose entry it is, or would be. */
type Belonging = Pick<Entry, 'kind' | 'unitId' | 'memberId'>;

const overseersOf = (kind: EntryKind): readonly Role[] =>
  entryKinds[kind].overseenBy ?? OVERSEERS[entryKinds[kind].of];

/** Roles that give somebody a right over some kind of entry. */
export const rolesOver = (kinds: readonly EntryKind[]): Role[] => [
  ...new Set([
    ...kinds.flatMap((kind) => {
      const { writtenBy, approvedBy } = entryKinds[kind];
      return [...overseersOf(kind), ...writtenBy, ...approvedBy];
    }),
  ]),
];

export const belongsTo = ({ actor, now }: Asking, unitId: string): boolean =>
  membershipsAt(actor.memberships, now).some((held) => held.unitId === unitId);

/** Whether somebody keeps this register for the unit, whoever an entry is about. */
export const writesForUnit = (
  { actor, now, above }: Asking,
  kind: EntryKind,
  unitId: string,
): boolean => holdsRoleOver(actor, entryKinds[kind].writtenBy, unitId, now, above);

export const mayWriteOwn = (asking: Asking, kind: EntryKind, unitId: string): boolean =>
  Boolean(entryKinds[kind].byOneself) && belongsTo(asking, unitId);

/** Whether somebody holds one of the roles in a unit above; at the top, in the unit itself. */
const holdsAbove = ({ actor, now, above }: Asking, roles: readonly Role[], unitId: string) => {
  const places = above.length === 0 ? [unitId] : above;
  return places.some((place) => holdsInUnit(actor.memberships, roles, place, now));
};

const approves = (asking: Asking, { kind, unitId, createdBy }: Approving): boolean => {
  const { approvedBy, checkedFromAbove } = entryKinds[kind];
  const { actor, now, above } = asking;
  if (!checkedFromAbove) return holdsRoleOver(actor, approvedBy, unitId, now, above);
  return createdBy !== actor.memberId && holdsAbove(asking, approvedBy, unitId);
};

type Approving = Pick<Entry, 'kind' | 'unitId' | 'createdBy'>;

export const rightsOver = (asking: Asking, entry: Belonging & Approving): EntryRights => {
  const { actor } = asking;
  const isOwn = entry.memberId === actor.memberId;
  return {
    writes:
      writesForUnit(asking, entry.kind, entry.unitId) ||
      (isOwn && mayWriteOwn(asking, entry.kind, entry.unitId)),
    approves: approves(asking, entry),
  };
};

/** Whether somebody reads all of a unit's entries of the kind, drafts and people's own included. */
export const oversees = ({ actor, now, above }: Asking, kind: EntryKind, unitId: string): boolean =>
  holdsRoleOver(actor, rolesOver([kind]), unitId, now, above);

/** Whether somebody sees whom an entry of the kind names, where it is not themselves. */
export const seesNames = (
  { actor, now, above }: Asking,
  kind: EntryKind,
  unitId: string,
): boolean => {
  const { namesFor } = entryKinds[kind];
  return namesFor === undefined || holdsRoleOver(actor, namesFor, unitId, now, above);
};

/** Whether people of the unit read entries of the kind; of somebody's own, only where it is open to them. */
const isShared = ({ kind, memberId }: Pick<Entry, 'kind' | 'memberId'>): boolean =>
  memberId === null ? !entryKinds[kind].closedToMembers : Boolean(entryKinds[kind].openToUnit);

/** Who answers in a unit for what only its officers read. */
const ADDRESSED_OFFICERS: readonly Role[] = ['branch_officer', 'study_secretary', 'group_head'];

/** Units in which somebody reads what went to them; `officer`: also what their officers alone read. */
export const addressedAs = ({ actor, now }: Pick<Asking, 'actor' | 'now'>) => {
  const held = membershipsAt(actor.memberships, now);
  return {
    member: held.map(({ unitId }) => unitId),
    officer: held
      .filter(({ roles }) => roles.some((one) => ADDRESSED_OFFICERS.includes(one)))
      .map(({ unitId }) => unitId),
  };
};

const isAddressed = (
  asking: Asking,
  { kind, addressed = [] }: Pick<Entry, 'kind' | 'addressed'>,
) => {
  const { member, officer } = addressedAs(asking);
  const units = entryKinds[kind].closedToMembers ? officer : member;
  return addressed.some(({ unitId }) => units.includes(unitId));
};

/**
 * Whether somebody may read an entry: one's own; what a unit one belongs to has that is nobody's own and
 * no draft; what went to one's unit; everything where one oversees it.
 */
export const mayRead = (
  asking: Asking,
  entry: Belonging & Pick<Entry, 'state' | 'addressed'>,
): boolean => {
  if (entry.memberId === asking.actor.memberId) return true;
  if (oversees(asking, entry.kind, entry.unitId)) return true;
  if (entry.state.name === 'draft') return false;
  return (isShared(entry) && belongsTo(asking, entry.unitId)) || isAddressed(asking, entry);
};
