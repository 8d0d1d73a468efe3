import { refuse } from '../outcome';
import type { LocalDate } from '../time';
import { type UnitKind, unitKind } from './schema';
import { exists, type PlaceUnit } from './stays';

/** What a unit of each kind stands under; `null`: it may stand at the top. */
const PARENTS = {
  party_group: [null],
  organ_committee: [null, 'party_group'],
  branch: [null, 'party_group', 'organ_committee'],
  branch_subgroup: ['branch'],
  study_group: [null, 'party_group', 'organ_committee'],
  volunteer_team: [null, 'party_group', 'organ_committee', 'branch'],
  business_office: [null, 'party_group', 'organ_committee'],
} as const satisfies Record<UnitKind, readonly (UnitKind | null)[]>;

/** Kinds a unit may be added under; `null`: at the top. */
export const kindsUnder = (parent: UnitKind | null): UnitKind[] =>
  unitKind.options.filter((kind) => {
    const allowed: readonly (UnitKind | null)[] = PARENTS[kind];
    return allowed.includes(parent);
  });

/** Refuses a name that another unit of the same parent bears. */
export const nameRefusal = (
  name: string,
  own: { unitId: string | undefined; parentId: string | null },
  units: readonly PlaceUnit[],
  today: LocalDate,
) =>
  units.some(
    (unit) =>
      unit.unitId !== own.unitId &&
      unit.parentId === own.parentId &&
      unit.name === name &&
      (unit.validTo === null || today <= unit.validTo),
  )
    ? refuse('UNIT_NAME_TAKEN', {})
    : undefined;

/** Refuses a place in the tree that does not suit the kind, or is not there on the day. */
export const placeRefusal = (
  kind: UnitKind,
  parentId: string | null,
  units: readonly PlaceUnit[],
  from: LocalDate,
) => {
  const parent = units.find(({ unitId }) => unitId === parentId);
  if (parentId !== null && (!parent || !exists(parent, from))) {
    return refuse('UNIT_NOT_IN_FORCE', { unitName: parent?.name ?? '' });
  }
  return kindsUnder(parent?.kind ?? null).includes(kind)
    ? undefined
    : refuse('UNIT_PLACE_WRONG', {});
};
