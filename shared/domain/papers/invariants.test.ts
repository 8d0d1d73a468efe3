import * as fc from 'fast-check';
import { papers } from './index';
import { papersOfActivity, papersOfUnit } from './offers';
import type { Paper } from './paper';
import { nameOf, PAPER_CONTEXT } from './test-support';
import {
  eventData,
  marksOf,
  recordData,
  serviceLine,
  serviceOf,
  statementData,
} from './volunteer-test-support';

const cells = ({ body }: Paper): string[][] =>
  body.name === 'table' ? body.rows.map((row) => row.map(({ text }) => text)) : [];

const titlesOf = ({ body }: Paper): string[] =>
  body.name === 'table' ? body.columns.map(({ title }) => title) : [];

const fieldsOf = ({ body, facts }: Paper): Map<string, string> => {
  const form = body.name === 'form' ? body.rows.map(({ fields }) => fields) : [];
  return new Map([...facts, ...form].flat().map(({ label, text }) => [label, text]));
};

describe('the recruitment of an event', () => {
  it('tells posts, conditions, risks, insurance and whom to call before anybody signs up', () => {
    const fields = fieldsOf(papers.volunteer_recruitment.layout(eventData()));
    expect([...fields.keys()]).toEqual([
      '名称',
      '时间',
      '地点',
      '服务内容',
      '岗位与名额',
      '条件',
      '风险说明',
      '保障',
      '组织单位',
      '负责人及电话',
      '报名截止',
    ]);
    expect(fields.get('岗位与名额')).toBe(
      '1．路线引导：10人\n2．饮水补给（08:30—12:30，北广场补给点）：10人',
    );
    expect(fields.get('条件')).toBe('路线引导：年满18岁，社会体育指导员三级及以上');
    expect(fields.get('保障')).toContain('已投保人身意外伤害保险：活动当日有效');
    expect(fields.get('负责人及电话')).toBe('演示·徐宁　13900000088');
    expect(fields.get('报名截止')).toBe('2022年11月26日 18:00');
  });
});

describe('the list of sign-ups', () => {
  it('says who is in, who waits in which place, and who is out', () => {
    const paper = papers.volunteer_sign_up_list.layout(
      eventData(
        [],
        [
          { name: 'confirmed', moved: false },
          { name: 'offered', until: 1 },
          { name: 'waitlisted', position: 1 },
          { name: 'withdrawn', at: 1 },
        ],
      ),
    );
    expect(cells(paper).map((line) => [line[1], line[2], line[4], line[6]])).toEqual([
      [nameOf(0), '高校师生', '13900001000', '已报名'],
      [nameOf(1), '退役运动员', '', '已递补，待确认'],
      [nameOf(2), '社会体育指导员（二级）', '13900001002', '候补第1位'],
      [nameOf(3), '党员', '13900001003', '已取消'],
    ]);
  });
});

describe('the sheet of checking in and out', () => {
  const service = [
    serviceOf(0, marksOf('in 08:31', 'leave 10:00', 'return 10:30', 'out 12:00')),
    serviceOf(1, marksOf('in 08:40*', 'out 16:30*')),
    serviceOf(2, marksOf('in 09:00', 'out 10:00', 'in 11:00', 'leave 11:30', 'out 12:00')),
    serviceOf(3, marksOf('in 09:00'), { state: 'present' }),
    serviceOf(4, []),
  ];

  it('filled notes each leave and return, what an organiser put down, and who did not come', () => {
    const lines = cells(papers.volunteer_sign_in_out.layout(eventData(service)));
    expect(lines.slice(0, -1).map((line) => line.slice(3, 8))).toEqual([
      ['08:31', '12:00', '10:00—10:30', '2.9', '179'],
      ['08:40*', '16:30*', '', '7.8', '470'],
      ['09:00', '12:00', '10:00—11:00\n11:30—12:00', '1.5', '90'],
      ['09:00', '', '', '', ''],
      ['未到', '', '', '', ''],
    ]);
    expect(lines.at(-1)).toEqual(['合计', '12.3', '739', '']);
  });

  it('blank has the names with room for times and signatures, and lines to spare', () => {
    const paper = papers.volunteer_sign_in_out_blank.layout(eventData(service));
    expect(titlesOf(paper).slice(-2)).toEqual(['签名', '负责人签字']);
    const lines = cells(paper);
    expect(lines[0]).toEqual(['1', nameOf(0), '路线引导', ...Array(7).fill('')]);
    expect(lines).toHaveLength(service.length + 3);
  });
});

describe('the record of service', () => {
  it('prints empty what is asked of nobody, and tells only how a person is named, reached and serves', () => {
    const fields = fieldsOf(papers.service_record.layout(recordData([65])));
    for (const label of ['性别', '出生日期', '身份证件号码', '居住区域']) {
      expect(fields.get(label)).toBe('');
    }
    expect(fields.get('姓名')).toBe(nameOf(2));
    expect(fields.get('类别')).toBe('社会体育指导员（二级）');
    expect(fields.get('志愿者编号')).toBe('');
    expect([...fields.keys()]).not.toContain('政治面貌');
  });

  it('adds minutes first and rounds once', () => {
    const lines = cells(papers.service_record.layout(recordData([65, 65, 65])));
    expect(lines.slice(0, 3).map((line) => line[4])).toEqual(['1.0', '1.0', '1.0']);
    expect(lines[3]).toEqual(['合计（3次，3.2小时）', '3.2', '195', '']);
  });

  it('leaves room for training, honours and judgements, and says what waits', () => {
    const paper = papers.service_record.layout(recordData([], { waiting: 2 }));
    expect(cells(paper).flat()).toEqual(
      expect.arrayContaining(['表彰奖励（名称、日期、授予单位）', '评价（服务质量、日期）']),
    );
    expect(paper.notes.at(-1)).toContain('另有2次服务的时长尚未认定，未计入本表');
  });
});

describe('the statement', () => {
  it('gives time, content and recording unit, its number, and is never called 证明', () => {
    const paper = papers.service_statement.layout(statementData([180, 65]));
    expect(paper.title).toBe('志愿服务情况说明（草稿）');
    expect(JSON.stringify(paper)).not.toContain('证明');
    expect(titlesOf(paper)).toEqual(
      expect.arrayContaining(['服务时间（小时）', '服务内容', '记录单位']),
    );
    const fields = fieldsOf(paper);
    expect(fields.get('编号')).toBe('2022-0007');
    expect(fields.get('服务时间合计')).toBe('4.0小时（245分钟）');
    expect(paper.lookUp?.link).toContain('n=2022-0007');
  });

  it('that was revoked says so at its head', () => {
    const state = { name: 'revoked' as const, at: PAPER_CONTEXT.at, reason: '时长有误' };
    const paper = papers.service_statement.layout(statementData([60], { state }));
    expect(paper.title).toContain('已作废');
    expect(paper.notes[0]).toBe('本说明已于2022年11月18日作废，不再有效。原因：时长有误');
  });
});

describe('sums', () => {
  it('of a record and of a statement are those of their lines, whatever the minutes', () => {
    const total = (paper: Paper, lines: number, column: number) => {
      const rows = cells(paper);
      const minutes = rows.slice(0, lines).map((line) => Number(line[column]));
      const [, hours, sum] = rows[lines] ?? [];
      return { hours: Number(hours), sum: Number(sum), minutes };
    };
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1440 }), { maxLength: 60 }), (minutes) => {
        const n = minutes.length;
        const found = [
          total(papers.service_record.layout(recordData(minutes)), n, 5),
          total(papers.service_statement.layout(statementData(minutes)), n, 5),
        ];
        const sum = minutes.reduce((all, one) => all + one, 0);
        for (const one of found) {
          expect(one).toEqual({ hours: Math.floor(sum / 6) / 10, sum, minutes });
        }
      }),
    );
  });
});

describe('the sums of a year', () => {
  it('stand by kind of volunteer, unit, plan and place, and name nobody', () => {
    const figures = { events: 2, personTimes: 3, minutes: 190 };
    const paper = papers.volunteer_summary.layout({
      ...PAPER_CONTEXT,
      title: '演示市体育局',
      summary: {
        year: 2022,
        ...figures,
        people: 2,
        waitingMinutes: 30,
        byCategory: [{ category: 'university', label: '高校师生', ...figures }],
        byUnit: [{ unitId: 'branch-3', unitName: '第三支部', ...figures }],
        byCommitment: [
          { commitmentId: '15.3b', title: '全民健身志愿服务', item: 15, ...figures, places: 1 },
        ],
        byPlace: [{ place: '滨海公园', events: 2 }],
      },
    });
    expect(cells(paper)).toEqual([
      ['合计', '参与2人', '2', '3', '3.1', '190'],
      ['按类别', '高校师生', '2', '3', '3.1', '190'],
      ['按支部（单位）', '第三支部', '2', '3', '3.1', '190'],
      ['对应要点', '15. 全民健身志愿服务', '2', '3', '3.1', '190'],
      ['服务地点', '滨海公园', '2', '', '', ''],
    ]);
    expect(paper.notes.at(-1)).toBe('另有0.5小时（30分钟）尚未认定，未计入本表');
  });
});

describe('the roster of a team', () => {
  const row = (index: number, to: string | null, fields = {}) => ({
    name: nameOf(index),
    category: 'university' as const,
    instructorLevel: null,
    skills: ['急救'],
    phone: null,
    volunteerNumber: '00123',
    isLeader: index === 0,
    from: '2021-03-01',
    to,
    ...fields,
  });
  const paper = papers.corps_roster.layout({
    ...PAPER_CONTEXT,
    unit: { unitId: 'corps', name: '全民健身志愿服务队', kind: 'volunteer_team' },
    year: 2022,
    on: '2022-11-18',
    rows: [row(0, null, { category: 'party_member' }), row(1, null), row(2, '2022-05-31')],
  });

  it('has no column for political status', () => {
    expect(titlesOf(paper)).toEqual([
      '序号',
      '姓名',
      '类别',
      '指导员等级',
      '特长项目',
      '联系电话',
      '志愿者编号',
      '入队日期',
      '离队日期',
    ]);
  });

  it('counts who is in on the day by kind, and keeps who left in the year', () => {
    expect(paper.notes[0]).toBe('2022年11月18日在队2人：高校师生1人、党员1人');
    expect(cells(paper)[0]?.[1]).toBe(`${nameOf(0)}（队长）`);
    expect(cells(paper)[2]?.at(-1)).toBe('2022年5月31日');
  });
});

describe('which papers of volunteering there are', () => {
  it('an event has its own beside its record; a team its roster and its sums', () => {
    expect(papersOfActivity('volunteer_event')).toEqual([
      'volunteer_recruitment',
      'volunteer_sign_up_list',
      'volunteer_sign_in_out_blank',
      'volunteer_sign_in_out',
      'activity_record',
    ]);
    expect(papersOfUnit('volunteer_team')).toEqual(['volunteer_summary', 'corps_roster']);
    expect(papersOfUnit('branch')).not.toContain('corps_roster');
  });

  it('a line that begins like a formula stays what was written, for the sheet to guard', () => {
    const paper = papers.service_record.layout(
      recordData([], { lines: [serviceLine(60, { theme: '=1+1' })] }),
    );
    expect(cells(paper)[0]?.[0]).toBe('=1+1');
  });
});
