import type { PlaceUnit } from '../people/stays';
import type { Known } from './match';
import type { RosterRow } from './schema';

/** Units of a fictional office. */
export const UNITS = [
  { unitId: 'branch-1', name: '第一党支部', columnName: '一支部' },
  { unitId: 'branch-2', name: '第二党支部', columnName: '二支部' },
  { unitId: 'branch-3', name: '第三党支部', columnName: '三支部' },
  { unitId: 'study-group', name: '党组中心组', columnName: null },
];

const placeOf = (unitId: string, kind: PlaceUnit['kind'], parentId: string | null = null) => ({
  unitId,
  name: unitId,
  kind,
  parentId,
  validFrom: '2021-01-01',
  validTo: null,
});

/** The same units as places one can belong to, and groups below two of the branches. */
export const PLACES: readonly PlaceUnit[] = [
  ...['branch-1', 'branch-2', 'branch-3'].map((unitId) => placeOf(unitId, 'branch')),
  placeOf('study-group', 'study_group'),
  placeOf('group-1', 'branch_subgroup', 'branch-1'),
  placeOf('group-2', 'branch_subgroup', 'branch-2'),
];

export const TODAY = '2022-11-18';

/** A row with a name, in the third branch, a full member. */
export const row = (number: number, cells: RosterRow['cells'] = {}): RosterRow => ({
  number,
  cells: { name: '演示·王伟', unit: '第三党支部', memberClass: '正式党员', ...cells },
});

/** Somebody of the third branch. */
export const someone = (id: string, fields: Partial<Known> = {}): Known => ({
  id,
  name: '演示·王伟',
  memberClass: 'full_member',
  memberships: [
    { unitId: 'branch-3', roles: ['member'], post: null, validFrom: '2021-01-01', validTo: null },
  ],
  phone: null,
  rosterKey: null,
  leading: false,
  young: false,
  ...fields,
});

/** A membership of a unit. */
export const held = (unitId: string, validTo: string | null = null): Known['memberships'] => [
  { unitId, roles: ['member'], post: null, validFrom: '2021-01-01', validTo },
];
