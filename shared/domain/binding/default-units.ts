import type { UnitKind } from '../people/schema';

export interface DefaultUnit {
  unitId: string;
  name: string;
  kind: UnitKind;
  parentId: string | null;
}

export const BRANCHES_MAXIMUM = 40;

/** The unit in which the first administrator holds office. */
export const ADMINISTRATION = 'organ-committee';

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** 一 … 四十. */
const numeral = (n: number): string => {
  const tens = Math.floor(n / 10);
  return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${DIGITS[n % 10]}`;
};

/** The units a new office begins with; the office renames and adds to them as it needs. */
export const defaultUnits = (branches: number): DefaultUnit[] => [
  { unitId: 'party-group', name: '党组', kind: 'party_group', parentId: null },
  { unitId: ADMINISTRATION, name: '机关党委', kind: 'organ_committee', parentId: 'party-group' },
  { unitId: 'study-group', name: '党组中心组', kind: 'study_group', parentId: 'party-group' },
  ...Array.from(
    { length: branches },
    (_, at): DefaultUnit => ({
      unitId: `branch-${at + 1}`,
      name: `第${numeral(at + 1)}支部`,
      kind: 'branch',
      parentId: ADMINISTRATION,
    }),
  ),
  { unitId: 'volunteers', name: '志愿服务队', kind: 'volunteer_team', parentId: ADMINISTRATION },
];
