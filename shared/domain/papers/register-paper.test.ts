import { papers } from './index';
import { caseOf, cells, entryOf, ofCases, ofEntries, type Step } from './plan-test-support';

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
