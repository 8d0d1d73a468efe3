import type { UnitKind } from '../people/schema';
import type { ListLevel, ResponsibilityList } from './schema';

export const levelWords: Readonly<Record<ListLevel, string>> = {
  'party-group': '党组',
  'organ-committee': '机关党委',
  branch: '党支部',
};

/** Whose list it is, by the kind of unit; others have none. */
export const levelOf: Partial<Record<UnitKind, ListLevel>> = {
  party_group: 'party-group',
  organ_committee: 'organ-committee',
  branch: 'branch',
};

/** Who approves it: 逐级, the level above; at the top the Party group itself. */
export const approverWords: Readonly<Record<ListLevel, string>> = {
  'party-group': '党组',
  'organ-committee': '党组',
  branch: '机关党委',
};

/** How the plan's checklist calls the list of a unit: 党组清单, 第三支部清单. */
export const elementOf = ({
  level,
  unitName,
}: Pick<ResponsibilityList, 'level' | 'unitName'>): string =>
  `${level === 'branch' ? unitName : levelWords[level]}清单`;

export const titleOf = ({
  unitName,
  planYear,
}: Pick<ResponsibilityList, 'unitName' | 'planYear'>): string =>
  `${unitName}${planYear}年党建工作责任清单`;
