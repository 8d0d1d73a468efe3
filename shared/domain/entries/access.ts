import { type Actor, holdsRoleOver, membershipsAt } from '../people/rights';
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

/** Roles that give somebody a right over some kind of entry. */
export const rolesOver = (kinds: readonly EntryKind[]): Role[] => [
  ...new Set([
    ...kinds.flatMap((kind) => {
      const { of, writtenBy, approvedBy } = entryKinds[kind];
      return [...OVERSEERS[of], ...writtenBy, ...approvedBy];
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

export const rightsOver = (asking: Asking, entry: Belonging): EntryRights => {
  const { actor, now, above } = asking;
  const isOwn = entry.memberId === actor.memberId;
  return {
    writes:
      writesForUnit(asking, entry.kind, entry.unitId) ||
      (isOwn && mayWriteOwn(asking, entry.kind, entry.unitId)),
    approves: holdsRoleOver(actor, entryKinds[entry.kind].approvedBy, entry.unitId, now, above),
  };
};

/** Whether somebody reads all of a unit's entries of the kind, drafts and people's own included. */
export const oversees = ({ actor, now, above }: Asking, kind: EntryKind, unitId: string): boolean =>
  holdsRoleOver(actor, rolesOver([kind]), unitId, now, above);

/**
 * Whether somebody may read an entry: one's own; what a unit one belongs to has that is nobody's own and
 * no draft; everything where one oversees it.
 */
export const mayRead = (asking: Asking, entry: Belonging & Pick<Entry, 'state'>): boolean => {
  if (entry.memberId === asking.actor.memberId) return true;
  if (oversees(asking, entry.kind, entry.unitId)) return true;
  return entry.memberId === null && entry.state.name !== 'draft' && belongsTo(asking, entry.unitId);
};
