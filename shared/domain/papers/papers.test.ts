import { papers } from './index';
import { papersOfActivity, papersOfUnit } from './offers';
import type { Paper } from './paper';
import {
  activityData,
  activityOf,
  at,
  heldWith,
  nameOf,
  PAPER_CONTEXT,
  yearData,
} from './test-support';
import { coverPaper, yearBookLeaves } from './year-book';

const cells = ({ body }: Paper): string[][] =>
  body.name === 'table' ? body.rows.map((row) => row.map(({ text }) => text)) : [];

const fieldOf = ({ body }: Paper, label: string): string | undefined =>
  body.name === 'form'
    ? body.rows.flatMap(({ fields }) => fields).find((one) => one.label === label)?.text
    : undefined;

describe('the sign-in sheet', () => {
  const CAME = [
    'on_time',
    'late',
    'personal',
    'absent',
    'entered',
    'exempt',
    'sitting_in',
  ] as const;

  it('filled says when each came, and beside the name what is out of the ordinary', () => {
    expect(cells(papers.sign_in.layout(activityData(CAME))).map((line) => line.slice(4))).toEqual([
      ['13:55', ''],
      ['14:15', '迟到'],
      ['', '请假（事假）'],
      ['', '缺席'],
      ['14:00', '代为登记'],
      ['', '免于考勤'],
      ['13:59', '列席'],
    ]);
  });

  it('blank names everybody by number, tells nothing of who came, and has lines to spare', () => {
    const lines = cells(papers.sign_in_blank.layout(activityData(CAME)));
    expect(lines.slice(0, 2)).toEqual([
      ['1', nameOf(0), '第三支部', '', '', ''],
      ['2', nameOf(1), '第三支部', '', '', ''],
    ]);
    expect(lines.slice(CAME.length)).toEqual(Array.from({ length: 3 }, () => Array(6).fill('')));
  });

  it('people stand by their line of the sheet, whatever order the records come in', () => {
    const data = activityData(CAME);
    const turned = papers.sign_in.layout({ ...data, rows: [...data.rows].reverse() });
    expect(turned).toEqual(papers.sign_in.layout(data));
  });
});

describe('the record of an activity', () => {
  it('names who was on leave with the class alone, and who was absent', () => {
    const paper = papers.activity_record.layout(activityData(['on_time', 'sick', 'absent']));
    expect(fieldOf(paper, '请假人员及原因（类别）')).toBe(`${nameOf(1)}（病假）`);
    expect(fieldOf(paper, '缺席人员')).toBe(nameOf(2));
    expect(fieldOf(paper, '实到')).toBe('1人');
  });

  it('tells numbers alone to a reader without the names', () => {
    const data = { ...activityData(['on_time', 'sick', 'absent']), names: false };
    const paper = papers.activity_record.layout(data);
    expect(fieldOf(paper, '缺席人员')).toBe('1人');
    expect(JSON.stringify(paper)).not.toContain(nameOf(2));
  });

  it('of a meeting leaves what was said to be written by hand', () => {
    const paper = papers.meeting_record.layout(
      activityData(['on_time'], { kind: 'branch_general_meeting' }),
    );
    expect(fieldOf(paper, '讨论要点')).toBe('');
    expect(fieldOf(paper, '会议名称')).toContain('第3次');
    expect(fieldOf(paper, '有表决权应到')).toBe('1人');
  });

  it('says that names are gone where retention has left the numbers alone', () => {
    const counted = activityData(['on_time', 'absent']).activity;
    const paper = papers.activity_record.layout({
      ...PAPER_CONTEXT,
      activity: { ...counted, keeps: 'totals' },
      rows: [],
      position: 1,
    });
    expect(fieldOf(paper, '应到')).toBe('2人');
    expect(fieldOf(paper, '缺席人员')).toBe('名单已按保存期限清除，只留合计数字');
  });
});

describe('the matrix of a year', () => {
  const january = heldWith(['on_time', 'late', 'personal'], {
    startsAt: at('2022-01-14', '14:00'),
  });
  const march = heldWith(['absent', 'on_time', 'exempt'], { startsAt: at('2022-03-11', '14:00') });

  it('has a symbol for each activity in its month, and the rate with its numbers', () => {
    const lines = cells(papers.attendance_matrix.layout(yearData([march, january])));
    expect(lines.slice(0, 3).map((line) => [line[0], line[2], line[4], ...line.slice(14)])).toEqual(
      [
        [nameOf(0), '√', '×', '2', '1', '0', '1', '', '50.0%'],
        [nameOf(1), '○', '√', '2', '2', '0', '0', '', '100.0%'],
        [nameOf(2), '△', '—', '1', '0', '1', '0', '', '0.0%'],
      ],
    );
    expect(lines.at(-1)?.slice(0, 4)).toEqual(['每次应到/实到', '3/2', '', '2/1']);
  });

  it('always prints its legend and how the rate is worked out', () => {
    const { notes } = papers.attendance_matrix.layout(yearData([]));
    expect(notes.join()).toContain('√实到');
    expect(notes.join()).toContain('出勤率＝实到÷应参加次数');
  });

  it('leaves out what is not closed yet, and says so', () => {
    const open = heldWith(['on_time'], {
      startsAt: at('2022-11-18', '14:00'),
      state: { name: 'published', publishedAt: 1 },
    });
    const { notes } = papers.attendance_matrix.layout(yearData([january, open]));
    expect(notes).toContain('另有1场活动还没有结束签到，未计入本表');
  });
});

describe('the ledger of the four', () => {
  it('counts each kind and quarter, and names what the materials still want', () => {
    const general = (date: string, fields = {}) =>
      heldWith(['on_time'], {
        kind: 'branch_general_meeting',
        startsAt: at(date, '14:00'),
        ...fields,
      });
    const lines = cells(
      papers.ledger.layout(
        yearData([
          general('2022-05-10', { record: null }),
          general('2022-02-10'),
          heldWith(['on_time'], { kind: 'theme_party_day' }),
        ]),
      ),
    );
    expect(lines).toHaveLength(2 + 4);
    expect(lines[0]?.[3]).toContain('2022年2月10日');
    expect(lines[1]?.[9]).toBe('需补充：记录还没有填写');
    expect(lines[2]).toEqual([
      '合计',
      '支部党员大会',
      '2',
      '第一季度1次　　第二季度1次　　第三季度0次　　第四季度0次',
    ]);
  });
});

describe('the year book', () => {
  it('keeps the order of the handbook, with every activity once and every other leaf named', () => {
    const held = (['theme_party_day', 'party_lecture', 'field_visit'] as const).map((kind) =>
      activityOf({ kind }),
    );
    const leaves = yearBookLeaves(held);
    const records = leaves.filter((leaf) => leaf.name === 'activity' && leaf.paper !== 'sign_in');
    expect(records.map(({ chapter }) => chapter)).toEqual([
      '党课记录',
      '主题党日记录',
      '其他活动记录',
    ]);
    expect(leaves.filter(({ chapter }) => chapter === '签到表')).toHaveLength(3);
    expect(leaves.filter(({ name }) => name === 'empty').map(({ chapter }) => chapter)).toContain(
      '上级检查意见',
    );
    const cover = coverPaper(yearData([]), leaves);
    expect(cover.body).toMatchObject({
      contents: expect.arrayContaining([{ title: '党费', note: '手写' }]),
    });
  });
});

describe('which papers there are', () => {
  it('an activity without a roster of names has no sheet to sign', () => {
    expect(papersOfActivity('climate_meeting')).toEqual(['meeting_record']);
    expect(papersOfActivity('theme_party_day')).toEqual([
      'sign_in_blank',
      'sign_in',
      'activity_record',
    ]);
  });

  it('a volunteer team has no papers of a branch', () => {
    expect(papersOfUnit('volunteer_team')).not.toContain('ledger');
    expect(papersOfUnit('branch')).toContain('year_book');
  });

  it('a branch has its own; the organ committee those of the whole office', () => {
    const [branch, committee] = [papersOfUnit('branch'), papersOfUnit('organ_committee')];
    expect(branch).toEqual(expect.arrayContaining(['talk_register', 'rectification_ledger']));
    expect(branch).not.toContain('progress_summary');
    expect(committee).not.toContain('talk_register');
    expect(committee).toEqual(expect.arrayContaining(['progress_summary', 'reminder_talks']));
  });
});
