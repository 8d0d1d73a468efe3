import { refuse, succeed } from '../outcome';
import { addDays, type LocalDate } from '../time';
import type { Membership } from './schema';
import {
  belongingRole,
  cutFrom,
  exists,
  isBelonging,
  isOneAtATime,
  lastStay,
  overlaps,
  type PlaceUnit,
  tidied,
  withRoles,
} from './stays';

/** Where memberships are moved: the office's units, and the day it is. */
export interface Ground {
  units: readonly PlaceUnit[];
  today: LocalDate;
}

const unitOf = ({ units }: Ground, unitId: string) => units.find((unit) => unit.unitId === unitId);

/** A branch with its subgroups: whoever leaves the branch leaves them on the same day. */
export const withSubgroups =
  ({ units }: Pick<Ground, 'units'>, unitId: string) =>
  (one: string): boolean =>
    one === unitId ||
    units.some(
      (unit) => unit.unitId === one && unit.kind === 'branch_subgroup' && unit.parentId === unitId,
    );

/** Where a person belongs already, so that they cannot come to `unit` as well. */
const inTheWay = (
  memberships: readonly Membership[],
  unit: PlaceUnit,
  from: LocalDate,
  ground: Ground,
  leaving: string | undefined,
) => {
  const held = memberships.find(
    (one) =>
      one.unitId !== leaving &&
      isBelonging(one) &&
      overlaps(one, from, null) &&
      (one.unitId === unit.unitId ||
        (isOneAtATime(unit.kind) && unitOf(ground, one.unitId)?.kind === unit.kind)),
  );
  const where = held && unitOf(ground, held.unitId);
  return held && refuse('JOINED_ALREADY', { unitName: where?.name ?? '' });
};

/** Days from one on that no membership of a unit covers, as memberships of their own. */
const gapsIn = (held: readonly Membership[], fresh: Membership): Membership[] => {
  const gaps: Membership[] = [];
  let open: LocalDate | null = fresh.validFrom;
  const inOrder = [...held].sort((one, two) => (one.validFrom < two.validFrom ? -1 : 1));
  for (const { validFrom, validTo } of inOrder) {
    if (open === null) break;
    if (open < validFrom) {
      gaps.push({ ...fresh, validFrom: open, validTo: addDays(validFrom, -1) });
    }
    open = validTo === null ? null : addDays(validTo, 1);
  }
  return open === null ? gaps : [...gaps, { ...fresh, validFrom: open }];
};

/** Somebody begins to belong; rights held there already, or to come, stay. */
const joined = (
  memberships: readonly Membership[],
  { unitId, kind }: PlaceUnit,
  from: LocalDate,
): Membership[] => {
  const role = belongingRole(kind);
  const held = memberships.filter((one) => one.unitId === unitId && overlaps(one, from, null));
  const fresh = { unitId, roles: [role], post: null, validFrom: from, validTo: null };
  return [
    ...withRoles(memberships, unitId, [from, null], (roles) => [role, ...roles]),
    ...gapsIn(held, fresh),
  ];
};

const tooEarly = (on: LocalDate, earliest: LocalDate) =>
  on < earliest ? refuse('DATE_TOO_EARLY', { earliest }) : undefined;

/** Refuses where a person does not belong to the unit for good from a day on. */
const stayRefusal = (memberships: readonly Membership[], unitId: string, from: LocalDate) => {
  const stay = lastStay(memberships, unitId, from);
  if (!stay || stay.validFrom > from) {
    const here = memberships.some(
      (held) => held.unitId === unitId && isBelonging(held) && overlaps(held, from, from),
    );
    if (!here) return refuse('NOT_IN_UNIT', {});
  }
  return stay?.validTo ? refuse('LEAVES_ALREADY', { lastDay: stay.validTo }) : undefined;
};

/**
 * Moves a person to another unit of the same kind: the membership there begins on `on`, the one here
 * ends the day before. Whatever happened until then stays with the old unit.
 */
export const transfer = (
  memberships: readonly Membership[],
  { from, to, on }: { from: string; to: string; on: LocalDate },
  ground: Ground,
) => {
  const [here, there] = [unitOf(ground, from), unitOf(ground, to)];
  if (!here) return refuse('NOT_IN_UNIT', {});
  const crosses = here.kind === 'branch_subgroup' && here.parentId !== there?.parentId;
  if (!there || here.kind !== there.kind || from === to || crosses) {
    return refuse('OTHER_UNIT_KIND', {});
  }
  if (!exists(there, on)) return refuse('UNIT_NOT_IN_FORCE', { unitName: there.name });
  const refusal =
    tooEarly(on, ground.today) ??
    stayRefusal(memberships, from, on) ??
    inTheWay(memberships, there, on, ground, from);
  if (refusal) return refusal;
  const left = cutFrom(memberships, withSubgroups(ground, from), on);
  return succeed(tidied(joined(left, there, on)));
};

/** Ends whatever a person has in a unit; `lastDay` is the last day, yesterday at the earliest. */
export const leave = (
  memberships: readonly Membership[],
  { unitId, lastDay }: { unitId: string; lastDay: LocalDate },
  ground: Ground,
) => {
  const early = tooEarly(lastDay, addDays(ground.today, -1));
  if (early) return early;
  const held = memberships.filter(
    (one) => one.unitId === unitId && overlaps(one, ground.today, null),
  );
  if (held.length === 0) return refuse('NOT_IN_UNIT', {});
  const stay = lastStay(memberships, unitId, ground.today);
  if (stay?.validTo) return refuse('LEAVES_ALREADY', { lastDay: stay.validTo });
  return succeed(cutFrom(memberships, withSubgroups(ground, unitId), addDays(lastDay, 1)));
};

/** A person comes to one more unit: a subgroup of the branch, the study group, a team. */
export const join = (
  memberships: readonly Membership[],
  { unitId, from }: { unitId: string; from: LocalDate },
  ground: Ground,
) => {
  const unit = unitOf(ground, unitId);
  if (!unit || !exists(unit, from)) {
    return refuse('UNIT_NOT_IN_FORCE', { unitName: unit?.name ?? '' });
  }
  const { kind, parentId } = unit;
  const belongsAbove = (one: Membership) =>
    one.unitId === parentId && isBelonging(one) && overlaps(one, from, from);
  if (kind === 'branch_subgroup' && !memberships.some(belongsAbove)) {
    return refuse('NOT_IN_BRANCH', {});
  }
  const refusal =
    tooEarly(from, ground.today) ?? inTheWay(memberships, unit, from, ground, undefined);
  return refusal ?? succeed(tidied(joined(memberships, unit, from)));
};

/**
 * Takes back a transfer or an end that has not begun: the membership goes on as if nothing had been
 * set. What has begun stays; going back is another transfer.
 */
export const undo = (memberships: readonly Membership[], unitId: string, ground: Ground) => {
  const stay = lastStay(memberships, unitId, ground.today);
  const unit = unitOf(ground, unitId);
  if (!stay || stay.validTo === null || !unit) return refuse('NOTHING_TO_UNDO', {});
  const lastDay = stay.validTo;
  if (unit.validTo !== null) return refuse('UNIT_NOT_IN_FORCE', { unitName: unit.name });
  const first = addDays(lastDay, 1);
  const comesAfter = (held: Membership) =>
    held.unitId !== unitId &&
    isBelonging(held) &&
    held.validFrom === first &&
    unitOf(ground, held.unitId)?.kind === unit.kind;
  const successor = memberships.find(comesAfter)?.unitId;
  const others = memberships.filter((held) => held.unitId !== successor || held.validFrom < first);
  // Taken in elsewhere after a gap: that is a move of its own, and is taken back first.
  const elsewhere = inTheWay(others, unit, first, ground, unitId);
  if (elsewhere) return elsewhere;
  const isHere = withSubgroups(ground, unitId);
  return succeed(
    others.map((held) =>
      isHere(held.unitId) && isBelonging(held) && held.validTo === lastDay
        ? { ...held, validTo: null }
        : held,
    ),
  );
};
