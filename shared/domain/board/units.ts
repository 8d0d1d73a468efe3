import { type Instant, type LocalDate, localDateOf } from '../time';
import type { BoardColumn, BoardUnit } from './schema';

/** Stands for every branch in `commitment.units`. */
const EVERY_BRANCH = 'branch:*';

const COLUMN_KINDS: Record<BoardUnit['kind'], BoardColumn['kind']> = {
  branch: 'branch',
  branch_subgroup: 'branch',
  study_group: 'study_group',
  party_group: 'bureau',
  organ_committee: 'bureau',
  volunteer_team: 'bureau',
  business_office: 'bureau',
};

const COLUMN_ORDER: readonly BoardColumn['kind'][] = ['branch', 'study_group', 'bureau'];

/**
 * The day whose units answer for the plan: today, kept within the plan year, so that a branch
 * founded later owes nothing for the year and one dissolved later still does.
 */
export const boardDay = (today: Instant, planYear: number): LocalDate => {
  const day = localDateOf(today);
  if (day < `${planYear}-01-01`) return `${planYear}-01-01`;
  if (day > `${planYear}-12-31`) return `${planYear}-12-31`;
  return day;
};

export const isValidOn = (
  { validFrom, validTo }: Pick<BoardUnit, 'validFrom' | 'validTo'>,
  day: LocalDate,
): boolean => (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);

/** The units a commitment names, `branch:*` as every branch, in the order it names them. */
export const namedUnits = (named: readonly string[], units: readonly BoardUnit[]): BoardUnit[] => {
  const found = named.flatMap((id) =>
    units.filter((unit) => unit.id === id || (id === EVERY_BRANCH && unit.kind === 'branch')),
  );
  return [...new Set(found)];
};

/** The columns of the board: branches, study group, bureau, each in the order of the units. */
export const columnsOf = (units: readonly BoardUnit[]): BoardColumn[] => {
  const columns = new Map<string, BoardColumn>();
  for (const { column, columnName, name, kind } of units) {
    if (column !== null && !columns.has(column)) {
      columns.set(column, { id: column, name: columnName ?? name, kind: COLUMN_KINDS[kind] });
    }
  }
  return COLUMN_ORDER.flatMap((kind) => [...columns.values()].filter((c) => c.kind === kind));
};

/**
 * Tells the column of a unit's records. A unit that has none, or is not on the board on this day,
 * is shown in the bureau's column, so that no record drops out of sight.
 */
export const columnFinder = (
  units: readonly BoardUnit[],
  columns: readonly BoardColumn[],
): ((unitId: string) => string | null) => {
  const own = new Map(units.map(({ id, column }) => [id, column]));
  const bureau = columns.find(({ kind }) => kind === 'bureau')?.id ?? null;
  return (unitId) => own.get(unitId) ?? bureau;
};

/**
 * Tells whose a unit's records are. A meeting of a subgroup (党小组) is organisational life of its
 * branch: it stands and counts there.
 */
export const homeFinder = (units: readonly BoardUnit[]): ((unitId: string) => string) => {
  const branches = new Set(units.filter(({ kind }) => kind === 'branch').map(({ id }) => id));
  const homes = new Map(
    units.flatMap(({ id, kind, parentId }) =>
      kind === 'branch_subgroup' && parentId && branches.has(parentId) ? [[id, parentId]] : [],
    ),
  );
  return (unitId) => homes.get(unitId) ?? unitId;
};
