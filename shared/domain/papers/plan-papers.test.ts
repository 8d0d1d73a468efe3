import { deriveBoard } from '../board/derive-board';
import { deriveTable, type ProgressTable } from '../board/derive-table';
import { commitments, input, partyDay, unit, units } from '../board/test-support';
import { caseKinds } from '../cases/kinds';
import { isOpenIn } from '../cases/moves';
import type { CaseKind, CaseRecord, CaseStateName } from '../cases/schema';
import { entryKinds } from '../entries/kinds';
import type { Entry, EntryKind } from '../entries/schema';
import type { Inspection } from '../inspections/schema';
import { stateText } from '../progress/schema';
import { commitment } from '../progress/test-support';
import { papers } from './index';
import { papersOfUnit } from './offers';
import type { Paper } from './paper';
import type { CasesPaperData, EntriesPaperData } from './plan-data';
import { at, PAPER_CONTEXT } from './test-support';

const cells = ({ body }: Paper): string[][] =>
  body.name === 'table' ? body.rows.map((row) => row.map(({ text }) => text)) : [];

const fieldsOf = ({ body }: Paper): Map<string, string> =>
  new Map(
    (body.name === 'form' ? body.rows : [])
      .flatMap(({ fields }) => fields)
      .map(({ label, text }) => [label, text]),
  );

type Step = [name: CaseStateName, on: string, details?: Record<string, string>];

const caseOf = (
  kind: CaseKind,
  serial: number,
  steps: Step[],
  fields: Partial<CaseRecord> = {},
) => {
  const [first] = steps;
  const state = steps.at(-1)?.[0] ?? caseKinds[kind].first;
  const record: CaseRecord = {
    id: `${kind}-${serial}`,
    officeId: 'demo',
    kind,
    unitId: 'branch-3',
    unitName: '第三支部',
    planYear: 2022,
    number: `2022-00${serial}`,
    title: '缺请假人员登记',
    openedOn: first?.[1] ?? '',
    at: at(first?.[1] ?? '', '00:00'),
    dueOn: null,
    details: {},
    about: null,
    serves: [],
    state,
    open: isOpenIn(kind, state),
    steps: steps.map(([name, on, details = {}]) => ({ name, on, at: 0, by: 'he-ping', details })),
    slot: `${kind}:2022#${serial}`,
    createdAt: 0,
    createdBy: 'he-ping',
    history: [],
    ...fields,
  };
  return record;
};

const ofCases = (cases: CaseRecord[]): CasesPaperData => ({
  ...PAPER_CONTEXT,
  year: 2022,
  unitName: '',
  cases,
  people: new Map([['he-ping', '演示·何平']]),
  round: null,
});

const entryOf = (kind: EntryKind, on: string, fields: Partial<Entry> = {}): Entry => ({
  id: `${kind}-${on}`,
  officeId: 'demo',
  kind,
  unitId: 'branch-3',
  unitName: '第三支部',
  planYear: 2022,
  title: entryKinds[kind].fixedTitle ?? '',
  on,
  at: at(on, '00:00'),
  period: null,
  element: null,
  memberId: null,
  memberName: null,
  number: null,
  keptAt: '',
  link: null,
  details: {},
  serves: [],
  state: { name: 'in_force', at: 0, by: 'he-ping' },
  createdAt: 0,
  createdBy: 'he-ping',
  history: [],
  ...fields,
});

const ofEntries = (entries: Entry[], fields: Partial<EntriesPaperData> = {}): EntriesPaperData => ({
  ...PAPER_CONTEXT,
  year: 2022,
  unitName: '第三支部',
  units: [],
  entries,
  about: [],
  ...fields,
});

describe('the summary of progress', () => {
  const days = [1, 2, 3, 5, 6].map((branch) => partyDay(`d${branch}`, branch, '2022-03-18'));
  const added = commitment({
    id: '15.9',
    item: 15,
    title: '健身进社区',
    quotes: [],
    explicit: false,
    addedBy: 'committee',
    target: { atLeast: 1, period: 'year', dueOn: null, soft: false },
  });
  const november = input(days, {
    today: at('2022-11-20', '00:00'),
    commitments: [...commitments, added],
    decisions: [{ commitmentId: '15.9', target: added.target }],
  });
  const layOut = (summary: ProgressTable) =>
    papers.progress_summary.layout({ ...PAPER_CONTEXT, summary });
  const lineOf = (id: string) => cells(layOut(deriveTable(november))).find(([no]) => no === id);

  it('says of every item and unit what the board says', () => {
    const figure = ({ state, n, m }: { state: string; n: number; m: number | null }) => [
      state,
      n,
      m,
    ];
    const rows = deriveBoard(november).sections.flatMap((section) => section.rows);
    expect(
      deriveTable(november).items.map((item) => [
        item.number,
        figure(item),
        item.cells.map(figure),
      ]),
    ).toEqual(rows.map((row) => [row.number, figure(row), row.cells.map(figure)]));
  });

  it('has the plan’s own words beside each commitment, and the committee’s apart and marked', () => {
    expect(lineOf('4.1')?.slice(2, 3)).toEqual(['各党支部本年度至少开展一次主题党日活动']);
    expect(lineOf('4.2')?.[2]).toBe('经常性');
    expect(lineOf('15.9')?.slice(1, 3)).toEqual([
      '健身进社区（机关党委增加）',
      '机关党委定：全年至少1次',
    ]);
  });

  it('marks what is late or due by a sign and a word, and names who is missing', () => {
    expect(lineOf('4.1')?.slice(3)).toEqual([
      ...['1/1', '1/1', '1/1', '△0/1', '1/1', '1/1', '—', '—'],
      ...['5/6\n支部', '即将到期', '3月18日', '差第四支部'],
    ]);
  });

  it('knows six words for a state: what is not due yet is under way', () => {
    const early = cells(layOut(deriveTable({ ...november, today: at('2022-02-01', '00:00') })));
    const words = new Set(early.map((line) => line.at(-3)?.replace('\n', '')));
    expect(words).toContain(stateText.doing);
    expect(words).not.toContain(stateText.todo);
  });

  it('of more branches than a page takes tells all of them together, as the board counts them', () => {
    const many = Array.from({ length: 20 }, (_, at) =>
      unit(`many-${at}`, 'branch', `第${at + 7}支部`),
    );
    const table = deriveTable({ ...november, units: [...units, ...many] });
    expect(table.columns.map(({ name }) => name)).toEqual(['26个支部', '党组中心组', '局层面']);
    const line = cells(layOut(table)).find(([no]) => no === '4.1');
    expect(line?.slice(3, 7)).toEqual(['△5/26', '—', '—', '5/26\n支部']);
  });

  it('of a day that has passed says which day, whenever it is taken out', () => {
    expect(layOut(deriveTable(november)).facts.flat()).toContainEqual({
      label: '统计截止日期',
      text: '2022年11月20日',
    });
  });
});

describe('the ledger of rectification', () => {
  const found: Step = ['found', '2022-09-22'];
  const done: Step = ['rectified', '2022-10-14', { measures: '补齐登记' }];
  const lines = cells(
    papers.rectification_ledger.layout(
      ofCases([
        caseOf('finding', 1, [found, done, ['closed', '2022-10-18']], { dueOn: '2022-10-31' }),
        caseOf('finding', 2, [found, done, ['found', '2022-11-01']], { dueOn: '2022-10-31' }),
        caseOf('finding', 3, [found, done]),
      ]),
    ),
  );

  it('tells in words what is struck off, what waits and what is late', () => {
    expect(lines.map((line) => line.at(-1))).toEqual(['是', '否，整改中\n逾期18天', '否，待复核']);
  });

  it('names who checked and nobody else; whoever answers is written in by hand', () => {
    expect(lines.map((line) => [line[3], line[7]])).toEqual([
      ['', '演示·何平'],
      ['', ''],
      ['', ''],
    ]);
  });

  it('what was given back has no day of completion any more', () => {
    expect(lines[1]?.slice(5, 7)).toEqual(['', '']);
    expect(lines[0]?.slice(5, 7)).toEqual(['补齐登记', '2022年10月14日']);
  });
});

describe('the ledger of the hotline', () => {
  const paper = papers.hotline_ledger.layout(
    ofCases([
      caseOf(
        'hotline',
        1,
        [
          ['accepted', '2022-09-01'],
          ['answered', '2022-09-03'],
          ['resolved', '2022-09-20', { visit: '不满意' }],
        ],
        { dueOn: '2022-09-10' },
      ),
      caseOf('hotline', 2, [['accepted', '2022-01-04']]),
      caseOf('hotline', 3, [['accepted', '2022-11-15']], { dueOn: '2022-11-18' }),
    ]),
  );

  it('a matter is late by a day of its own alone, however long it takes', () => {
    expect(cells(paper).map((line) => line[8])).toEqual(['是', '—', '否']);
    expect(paper.notes[0]).toContain('逾期1件');
  });

  it('has neither a person nor a word of what was asked', () => {
    expect(JSON.stringify(cells(paper))).not.toContain('缺请假');
    expect(cells(paper)[0]?.slice(5)).toEqual([
      '2022年9月3日',
      '2022年9月20日',
      '已解决',
      '是',
      '否',
    ]);
  });
});

describe('the register of one-matter reports', () => {
  it('says in words, in the line and below, what was not reported', () => {
    const paper = papers.one_matter_register.layout(
      ofCases([
        caseOf('one_matter', 1, [
          ['decided', '2022-03-16'],
          ['reported', '2022-03-18'],
        ]),
        caseOf('one_matter', 2, [['decided', '2022-10-26']]),
      ]),
    );
    expect(cells(paper).map((line) => line.slice(3))).toEqual([
      ['2022年3月18日', '演示·何平'],
      ['未报告', ''],
    ]);
    expect(paper.notes[0]).toBe('共2件：已报告1件，未报告1件（2022-002）');
  });
});

describe('registers of talks', () => {
  const talk = entryOf('heart_to_heart_talk', '2022-09-15', {
    memberName: '演示·孙丽',
    details: { by: '演示·赵磊', form: '支委与党员' },
  });

  it('name who with whom for the branch, and nobody for those above it', () => {
    const own = papers.talk_register.layout(ofEntries([talk]));
    expect(cells(own)[0]?.slice(3, 5)).toEqual(['演示·赵磊', '演示·孙丽']);
    const above = papers.talk_register.layout(ofEntries([talk], { names: false }));
    expect(cells(above)).toEqual([['1', '2022年9月15日', '谈心谈话\n（支委与党员）', '', '', '']]);
    expect(JSON.stringify(above)).not.toContain('孙丽');
  });

  it('a reminder is of a unit and a post, and cites the finding by its number', () => {
    const finding = caseOf('finding', 2, [['found', '2022-09-23']]);
    const reminder = entryOf('reminder_talk', '2022-11-16', {
      details: { post: '支部书记', by: '机关党委' },
      addressed: [{ unitId: 'branch-4', unitName: '第四支部' }],
      about: { family: 'case', id: finding.id, title: finding.title },
    });
    const paper = papers.reminder_talks.layout(ofEntries([reminder], { about: [finding] }));
    expect(cells(paper)).toEqual([
      [
        '2022年11月16日',
        '第四支部（支部书记）',
        '机关党委',
        '〔2022-002〕缺请假人员登记',
        '否（整改中）',
      ],
    ]);
  });
});

describe('registers of units', () => {
  it('双报到 lists every branch, members as numbers, and leaves the contact to be written in', () => {
    const paper = papers.double_registration.layout(
      ofEntries(
        [
          entryOf('double_registration', '2022-03-08', {
            details: { community: '演示社区', times: '3' },
          }),
          entryOf('registration_numbers', '2022-06-30', {
            details: { registered: '10', members: '12' },
          }),
        ],
        { units: [{ unitId: 'branch-4', unitName: '第四支部' }] },
      ),
    );
    expect(cells(paper)).toEqual([
      ['第四支部', '没有登记', '', '', '', '', ''],
      ['第三支部', '演示社区', '2022年3月8日', '', '', '3', '10/12\n（截至2022年6月30日）'],
    ]);
  });

  it('a leader’s visits stand beside the branch looked after; elsewhere in brackets', () => {
    const leader = { memberId: 'li', memberName: '演示·李建国' };
    const paper = papers.contact_visits.layout(
      ofEntries([
        entryOf('contact_point', '2022-02-21', leader),
        entryOf('leader_visit', '2022-08-18', { ...leader, details: { form: '调研', found: '2' } }),
        entryOf('leader_visit', '2022-09-18', {
          ...leader,
          unitId: 'branch-5',
          unitName: '第五支部',
        }),
      ]),
    );
    expect(cells(paper).map((line) => line.slice(1))).toEqual([
      ['第三支部', '2022年2月21日—今', '2022年8月18日', '调研', '2', ''],
      ['（第五支部）', '', '2022年9月18日', '', '', ''],
    ]);
  });
});

describe('the bulletin of a round', () => {
  const inspected = (unitId: string, unitName: string, inspectedOn: string | null) => ({
    unitId,
    unitName,
    inspectedOn,
    by: null,
    looked: [],
  });
  const round: Inspection = {
    id: 'round',
    officeId: 'demo',
    unitId: 'organ-committee',
    unitName: '机关党委',
    planYear: 2022,
    title: '第三季度督查',
    from: '2022-09-20',
    to: '2022-09-30',
    team: '机关党委督查组',
    dueOn: '2022-10-31',
    items: [4],
    serves: [],
    checklist: [],
    units: [
      inspected('branch-3', '第三支部', '2022-09-22'),
      inspected('branch-4', '第四支部', '2022-09-23'),
      inspected('branch-5', '第五支部', null),
    ],
    state: 'running',
    createdAt: 0,
    createdBy: 'he-ping',
    history: [],
  };
  const late = caseOf('finding', 3, [['found', '2022-09-22']], {
    dueOn: '2022-11-30',
    details: { demand: '落实到人' },
  });
  const layOut = (bulletin: Entry | null) =>
    papers.inspection_bulletin.layout({
      ...PAPER_CONTEXT,
      round,
      findings: [late],
      bulletin,
      items: new Map([[4, '抓实主题党日']]),
    });

  it('tells unit by unit what was found, that nothing was, or that nobody has been there', () => {
    const fields = fieldsOf(layOut(null));
    expect(fields.get('发现问题\n（第三支部）')).toBe('1．缺请假人员登记〔2022-003〕');
    expect(fields.get('发现问题\n（第四支部）')).toBe('没有登记问题');
    expect(fields.get('发现问题\n（第五支部）')).toBe('还没有检查');
    expect(fields.get('好的做法')).toBe('');
    expect(fields.get('整改时限')).toBe('2022年10月31日\n〔2022-003〕2022年11月30日');
  });

  it('has a number and addressees once it is issued, and not before', () => {
    const written = { number: '演示党〔2022〕9号', addressed: [] };
    const issued = layOut(entryOf('inspection_bulletin', '2022-10-10', written));
    expect(fieldsOf(issued).get('文号')).toBe(written.number);
    const draft = entryOf('inspection_bulletin', '2022-10-10', {
      ...written,
      state: { name: 'draft' },
    });
    expect(fieldsOf(layOut(draft)).has('文号')).toBe(false);
  });
});

describe('which papers of the plan’s work there are', () => {
  it('a branch has its own; the organ committee those of the whole office', () => {
    const [branch, committee] = [papersOfUnit('branch'), papersOfUnit('organ_committee')];
    expect(branch).toEqual(expect.arrayContaining(['talk_register', 'rectification_ledger']));
    expect(branch).not.toContain('progress_summary');
    expect(committee).not.toContain('talk_register');
    expect(committee).toEqual(expect.arrayContaining(['progress_summary', 'reminder_talks']));
  });
});
