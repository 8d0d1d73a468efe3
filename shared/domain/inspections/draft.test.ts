import { draftChecklist } from './draft';

type Items = Parameters<typeof draftChecklist>[0];
type Commitment = Items[number]['commitments'][number];

const unit = (
  unitId: string,
  unitName: string,
  part: Partial<Commitment['units'][number]>,
): Commitment['units'][number] => ({
  unitId,
  unitName,
  column: unitId,
  named: true,
  explanation: '',
  state: 'done',
  n: 1,
  m: 1,
  dueOn: null,
  latest: null,
  recordIds: [],
  besideIds: [],
  periods: [],
  ...part,
});

const commitment = (id: string, title: string, units: Commitment['units']): Commitment => ({
  id,
  title,
  quotes: [],
  level: 'branch',
  levelInferred: false,
  rule: 'perUnitCount',
  basis: { plan: null, committee: null, proposed: null },
  state: 'doing',
  n: 0,
  m: null,
  counts: 'records',
  explanation: '',
  latest: null,
  recordIds: [],
  units,
});

const items: Items = [
  {
    number: 4,
    commitments: [
      commitment('4.2', '政治忠诚教育', [
        unit('branch-3', '第三支部', { state: 'record', n: 2, m: null }),
        unit('branch-4', '第四支部', { state: 'record', n: 0, m: null }),
      ]),
      commitment('4.1', '各支部主题党日', [
        unit('branch-3', '第三支部', {}),
        unit('branch-4', '第四支部', { state: 'overdue', n: 0 }),
      ]),
      commitment('4.4', '中心组季度学习通报', [
        unit('study-group', '党组中心组', { state: 'due' }),
      ]),
    ],
  },
];

describe('a checklist drafted from the board', () => {
  it('what is missing comes first, with the units it points at; of the rest the records are looked at', () => {
    expect(draftChecklist(items, ['branch-3', 'branch-4'])).toEqual([
      {
        key: '4-4.1',
        item: 4,
        text: '各支部主题党日：第四支部逾期（0/1）',
        unitIds: ['branch-4'],
      },
      { key: '4-4.2', item: 4, text: '政治忠诚教育：看记录和原件，已登记2条', unitIds: [] },
    ]);
  });

  it('units out of the scope bring no line, and nothing is invented where there is no record', () => {
    const [line, ...rest] = draftChecklist(items, ['branch-4']).slice(1);
    expect(line?.text).toBe('政治忠诚教育：还没有记录，了解开展情况');
    expect(rest).toEqual([]);
    expect(draftChecklist(items, [])).toEqual([]);
  });
});
