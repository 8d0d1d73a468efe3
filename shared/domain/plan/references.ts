import type { UnitKind } from '../people/schema';
import type { Commitment, CommitmentTarget } from './schema';

/**
 * How often the Party's own regulations ask for something. The plan does not name these numbers, so
 * they stand in a column of their own (参考频次) and none is in force before the committee switches it on.
 */
export interface Reference {
  readonly key: string;
  readonly label: string;
  /** How often, in the regulation's own measure. */
  readonly frequency: string;
  /** Where it stands. */
  readonly basis: string;
  readonly evidence: string;
  readonly unitKind: UnitKind;
  /** What is asked of a unit once it is switched on; null: it is asked of persons or subgroups, which no figure of a unit shows. */
  readonly target: CommitmentTarget | null;
}

const every = (period: 'year' | 'quarter' | 'month'): CommitmentTarget => ({
  atLeast: 1,
  period,
  dueOn: null,
  soft: false,
});

const BRANCH_RULES = '《中国共产党支部工作条例（试行）》';

export const references: readonly Reference[] = [
  {
    key: 'general-meeting',
    label: '支部党员大会',
    frequency: '每季度1次',
    basis: `${BRANCH_RULES}第十一条`,
    evidence: 'activity/branch_general_meeting',
    unitKind: 'branch',
    target: every('quarter'),
  },
  {
    key: 'committee-meeting',
    label: '支委会',
    frequency: '每月1次',
    basis: `${BRANCH_RULES}第十二条`,
    evidence: 'activity/branch_committee_meeting',
    unitKind: 'branch',
    target: every('month'),
  },
  {
    key: 'subgroup-meeting',
    label: '党小组会',
    frequency: '每月1次',
    basis: `${BRANCH_RULES}第十三条`,
    evidence: 'activity/subgroup_meeting',
    unitKind: 'branch',
    target: null,
  },
  {
    key: 'party-lecture',
    label: '党课',
    frequency: '定期，党委（党组）书记每年至少1次',
    basis: `${BRANCH_RULES}第十六条`,
    evidence: 'activity/party_lecture',
    unitKind: 'branch',
    target: null,
  },
  {
    key: 'theme-party-day',
    label: '主题党日',
    frequency: '每月1次',
    basis: `${BRANCH_RULES}第十六条`,
    evidence: 'activity/theme_party_day',
    unitKind: 'branch',
    target: every('month'),
  },
  {
    key: 'organisational-life',
    label: '组织生活会',
    frequency: '每年1次',
    basis: `${BRANCH_RULES}第十七条`,
    evidence: 'activity/organisational_life_meeting',
    unitKind: 'branch',
    target: every('year'),
  },
  {
    key: 'democratic-life',
    label: '民主生活会',
    frequency: '每年1次',
    basis: '《县以上党和国家机关党员领导干部民主生活会若干规定》',
    evidence: 'activity/democratic_life_meeting',
    unitKind: 'party_group',
    target: every('year'),
  },
  {
    key: 'heart-to-heart',
    label: '谈心谈话',
    frequency: '每人每年至少1次',
    basis: `${BRANCH_RULES}第十九条`,
    evidence: 'talk/heart_to_heart',
    unitKind: 'branch',
    target: null,
  },
  {
    key: 'group-study',
    label: '中心组集体学习研讨',
    frequency: '每季度至少1次',
    basis: '《中国共产党党委（党组）理论学习中心组学习规则》',
    evidence: 'study_session',
    unitKind: 'study_group',
    target: every('quarter'),
  },
];

const asksFor = (
  { evidence, units }: Pick<Commitment, 'evidence' | 'units'>,
  { evidence: kind, unitKind }: Reference,
  kinds: ReadonlyMap<string, UnitKind>,
): boolean =>
  evidence.includes(kind) &&
  units.some((id) => (id === 'branch:*' ? unitKind === 'branch' : kinds.get(id) === unitKind));

/**
 * The rules that stand beside each commitment. A rule stands once, beside the commitment that speaks of
 * the regime as a whole: the first that can show a period.
 */
export const referencesBeside = (
  commitments: readonly Commitment[],
  kinds: ReadonlyMap<string, UnitKind>,
): ReadonlyMap<string, readonly Reference[]> => {
  const beside = new Map<string, Reference[]>();
  for (const reference of references) {
    const [best] = commitments
      .filter(({ addedBy, rule }) => addedBy === undefined && rule === 'evidenceOnly')
      .filter((one) => asksFor(one, reference, kinds))
      .sort((a, b) => Number(b.alsoShow.length > 0) - Number(a.alsoShow.length > 0));
    if (best) beside.set(best.id, [...(beside.get(best.id) ?? []), reference]);
  }
  return beside;
};
