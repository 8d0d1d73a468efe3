import type { Commitment } from '../plan/schema';
import type { ProgressRecord } from '../progress/schema';
import { at, bulletins, commitment, evidence, record } from '../progress/test-support';
import type { BoardInput } from './evaluate';
import type { BoardUnit } from './schema';

export const unit = (
  id: string,
  kind: BoardUnit['kind'],
  name: string,
  changes: Partial<BoardUnit> = {},
): BoardUnit => ({
  id,
  name,
  kind,
  column: id,
  columnName: name,
  placeholder: false,
  validFrom: null,
  validTo: null,
  ...changes,
});

const BRANCHES = ['第一支部', '第二支部', '第三支部', '第四支部', '第五支部', '第六支部'] as const;

const bureau = { column: 'bureau', columnName: '局层面' };

export const units: BoardUnit[] = [
  unit('party-group', 'party_group', '党组', bureau),
  unit('organ-committee', 'organ_committee', '机关党委', bureau),
  ...BRANCHES.map((name, index) => unit(`branch-${index + 1}`, 'branch', name)),
  unit('study-group', 'study_group', '党组中心组'),
  unit('business-office', 'business_office', '业务科室', { column: null, columnName: null }),
];

export const commitments: Commitment[] = [
  commitment(),
  { ...evidence, id: '4.2', title: '政治忠诚教育', explicit: false, undefinedPeriod: '经常性' },
  { ...bulletins, title: '中心组季度学习通报', units: ['study-group'] },
  {
    ...evidence,
    id: '15.1',
    item: 15,
    title: '服务社会组织',
    explicit: false,
    units: ['party-group', 'business-office'],
  },
  commitment({
    id: '9.5',
    item: 9,
    title: '一支部一特色一品牌',
    explicit: false,
    evidence: ['document/brand_card'],
    target: { atLeast: 1, period: 'once', dueOn: null, soft: false },
  }),
];

const item = (number: number, title: string) => ({
  number,
  title,
  text: `${number}.${title}。`,
  measures: [],
});

export const input = (
  records: readonly ProgressRecord[],
  changes: Partial<BoardInput> = {},
): BoardInput => ({
  plan: {
    year: 2022,
    sections: [
      { ordinal: 2, title: '深化思想引领', items: [item(4, '深入学习')] },
      { ordinal: 3, title: '突出政治功能', items: [item(9, '提升基层组织力')] },
      { ordinal: 4, title: '加强作风', items: [item(15, '持续为民办实事'), item(16, '群团工作')] },
    ],
  },
  commitments,
  units,
  records,
  today: at('2022-06-01'),
  ...changes,
});

/** A theme Party day of a branch, linked to the given commitments. */
export const partyDay = (
  id: string,
  branch: number,
  date: string,
  commitmentIds: string[] = ['4.1'],
): ProgressRecord => record(id, date, { unitId: `branch-${branch}`, commitmentIds });
