import type { ProgressRecord, TargetDecision } from '@shared/domain/progress/schema';
import { instantOf } from '@shared/domain/time';

/**
 * The year 2022 of six branches, the study group, Party group and organ committee, as about six hundred
 * records. It is regular, so that a person can add it up; what is irregular stands in `exceptions`.
 */
const at = (date: string, time = '10:00'): number => instantOf(date, time) ?? Number.NaN;

const two = (number: number) => String(number).padStart(2, '0');
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const MONTHS = upTo(12);
const BRANCHES = upTo(6);

let serial = 0;

interface Fields extends Partial<Omit<ProgressRecord, 'at'>> {
  time?: string;
}

const make = (
  kind: string,
  unitId: string,
  date: string,
  commitmentIds: string[],
  { time, ...fields }: Fields = {},
): ProgressRecord => {
  serial += 1;
  const family = kind.includes('/') ? (kind.startsWith('case/') ? 'case' : 'entry') : 'activity';
  return {
    id: `r${String(serial).padStart(3, '0')}`,
    family,
    kind,
    unitId,
    commitmentIds,
    at: at(date, time),
    title: kind,
    ...fields,
  };
};

const inMonth = (month: number, day: number) => `2022-${two(month)}-${two(day)}`;

/** Each branch of a list, for each of some months. */
const monthly = (
  branches: readonly number[],
  months: readonly number[],
  one: (branch: string, month: number) => ProgressRecord,
): ProgressRecord[] =>
  branches.flatMap((branch) => months.map((month) => one(`branch-${branch}`, month)));

/** 三会一课 and what belongs to it: 2.1, with the theme days of March for 4.1 as well. */
const organisedLife = (): ProgressRecord[] => [
  // Branch 4 never linked one to 4.1, and called December's off.
  ...monthly([1, 2, 3, 5], MONTHS, (unit, month) =>
    make('theme_party_day', unit, inMonth(month, 15), [
      '2.1',
      '5.1',
      ...(month === 3 ? ['4.1'] : []),
    ]),
  ),
  ...monthly([4], upTo(11), (unit, month) =>
    make('theme_party_day', unit, inMonth(month, 15), ['2.1', '5.1']),
  ),
  ...monthly([6], upTo(11), (unit, month) =>
    make('theme_party_day', unit, inMonth(month, 15), ['2.1', '5.1']),
  ),
  ...monthly(BRANCHES, MONTHS, (unit, month) =>
    make('branch_committee_meeting', unit, inMonth(month, 5), ['2.1']),
  ),
  ...monthly([1, 2, 3], MONTHS, (unit, month) =>
    make('subgroup_meeting', unit, inMonth(month, 8), ['2.1']),
  ),
  ...monthly(BRANCHES, [3, 6, 9, 12], (unit, month) =>
    make('branch_general_meeting', unit, inMonth(month, 20), ['2.1']),
  ),
  ...monthly(BRANCHES, [5, 10], (unit, month) =>
    make('party_lecture', unit, inMonth(month, 12), ['2.1', '8.1', '13.1']),
  ),
  ...monthly(BRANCHES, [1], (unit, month) =>
    make('organisational_life_meeting', unit, inMonth(month, 20), ['2.1', '2.4']),
  ),
  make('democratic_life_meeting', 'party-group', '2022-01-25', ['2.1', '2.4', '18.1'], {
    followedAt: at('2022-01-25'),
  }),
  // The deputy secretary sat in at every meeting of the Party group but June's.
  ...MONTHS.map((month) =>
    make('activity/leadership_meeting', 'party-group', inMonth(month, 10), ['18.1'], {
      followedAt: month === 6 ? null : at(inMonth(month, 10)),
    }),
  ),
];

const REGIMES = [
  '学习考勤',
  '个人自学',
  '集体研讨',
  '学习档案',
  '学习交流',
  '专题调研',
  '学习通报',
];

/** The study group: eight sessions, three bulletins for four quarters, seven regimes of eight. */
const study = (): ProgressRecord[] => [
  ...[2, 3, 5, 6, 8, 9, 11, 12].map((month) =>
    make('study_session', 'study-group', inMonth(month, 18), [
      '4.7',
      '4.8',
      ...(month === 5 || month === 6 ? ['8.1'] : []),
      ...(month === 8 || month === 9 ? ['13.1'] : []),
    ]),
  ),
  ...monthly(BRANCHES, [1, 3, 5, 7, 9, 11], (unit, month) =>
    make('study_session', unit, inMonth(month, 25), ['4.8', '7.5']),
  ),
  // Two in the first quarter, the second quarter's twelve days late, none for the fourth.
  ...(
    [
      ['2022-02-28', 1],
      ['2022-03-31', 1],
      ['2022-07-12', 2],
      ['2022-09-30', 3],
    ] as const
  ).map(([date, quarter]) =>
    make('publication/study_bulletin', 'study-group', date, ['4.4'], {
      period: { year: 2022, quarter },
    }),
  ),
  ...REGIMES.map((element) =>
    make('document/regulation', 'study-group', '2022-04-11', ['4.3'], { element }),
  ),
  make('document/regulation', 'study-group', '2022-10-11', ['4.3'], { element: '学习考勤' }),
];

/** Education, volunteers, talks and what else is only counted. */
const evidence = (): ProgressRecord[] => [
  ...monthly(BRANCHES, [4, 9], (unit, month) =>
    make('warning_education', unit, inMonth(month, 21), ['13.3']),
  ),
  make('warning_education', 'organ-committee', '2022-06-21', ['13.3']),
  ...monthly([1, 2, 3, 4, 5], [3, 5, 8, 10], (unit, month) =>
    make('volunteer_event', unit, inMonth(month, 6), ['5.3']),
  ),
  ...[5, 8].map((month) => make('volunteer_event', 'organ-committee', inMonth(month, 8), ['5.3'])),
  ...[4, 5, 6, 8, 9, 10].map((month) =>
    make('volunteer_event', 'fitness-volunteer-corps', inMonth(month, 9), ['15.3b']),
  ),
  ...monthly(BRANCHES, upTo(10), (unit, month) =>
    make('talk/heart_to_heart', unit, inMonth(month, 14), ['6.2']),
  ),
  ...monthly(BRANCHES, [3, 6, 9], (unit, month) =>
    make('training', unit, inMonth(month, 26), ['10.1', '18.3']),
  ),
  ...MONTHS.map((month) =>
    make('publication/article', 'organ-committee', inMonth(month, 2), ['7.4']),
  ),
  ...[5, 10].map((month) =>
    make('cultural_sports_event', 'organ-committee', inMonth(month, 17), ['16.3']),
  ),
  make('attestation', 'party-group', '2022-11-01', ['1.3'], {
    attested: { claim: '推进中', checked: null },
  }),
  ...['party-group', 'organ-committee', ...BRANCHES.map((n) => `branch-${n}`)].map((unit) =>
    make('attestation', unit, '2022-11-01', ['7.6'], {
      attested: { claim: '已落实', checked: { at: at('2022-11-08'), by: '上一级' } },
    }),
  ),
];

/** 思想动态分析会 every quarter; branch 2 left out the third. */
const climate = (): ProgressRecord[] => [
  ...monthly([1, 3, 4, 5, 6], [2, 5, 8, 11], (unit, month) =>
    make('climate_meeting', unit, inMonth(month, 28), ['6.1']),
  ),
  ...monthly([2], [2, 5, 6, 11], (unit, month) =>
    make('climate_meeting', unit, inMonth(month, 28), ['6.1']),
  ),
  ...[4, 7, 12].map((month) =>
    make('climate_meeting', 'organ-committee', inMonth(month, month === 12 ? 31 : 30), ['6.1']),
  ),
];

const solvedOn = (date: string, dueOn: string | null = null) => ({
  answeredAt: at(date),
  solvedAt: at(date),
  dueOn,
});

/** Hotline matters, problems found by oneself, decided matters, findings and talks. */
const cases = (): ProgressRecord[] => [
  // Thirty: twenty-six solved, two answered, two only accepted.
  ...upTo(30).map((n) =>
    make('case/hotline', 'business-office', inMonth(1 + (n % 10), 1 + (n % 27)), ['14.1', '14.2'], {
      steps:
        n <= 26
          ? solvedOn('2022-11-20')
          : { answeredAt: n <= 28 ? at('2022-11-21') : null, solvedAt: null, dueOn: null },
    }),
  ),
  // Five a branch. One of branch 3 is past its own day; one of branch 5 is open without a day.
  ...monthly(BRANCHES, upTo(5), (unit, month) =>
    make('case/self_check', unit, inMonth(month, 4), ['9.1'], {
      steps:
        unit === 'branch-3' && month === 5
          ? { answeredAt: null, solvedAt: null, dueOn: '2022-10-31' }
          : unit === 'branch-5' && month === 4
            ? { answeredAt: at('2022-06-01'), solvedAt: null, dueOn: null }
            : solvedOn('2022-09-01', '2022-10-31'),
    }),
  ),
  // Two matters a month, each reported but one of November.
  ...MONTHS.flatMap((month) =>
    [6, 20].map((day) =>
      make('case/one_matter_report', 'party-group', inMonth(month, day), ['11.1', '11.2'], {
        followedAt: month === 11 && day === 20 ? null : at(inMonth(month, day + 5)),
      }),
    ),
  ),
  ...upTo(6).map((n) =>
    make('case/finding', 'organ-committee', inMonth(n + 3, 16), ['17.3'], {
      id: `finding-${n}`,
      followedAt: null,
    }),
  ),
  ...upTo(5).map((n) =>
    make('talk/reminder', 'organ-committee', inMonth(n + 4, 1), ['17.3'], {
      follows: `finding-${n}`,
    }),
  ),
];

/** Inspections, results, brand cards, lists and regulations. */
const documents = (): ProgressRecord[] => [
  ...monthly(BRANCHES, [5, 11], (unit, month) =>
    make('inspection/special_inspection', unit, inMonth(month, 16), ['17.2']),
  ),
  ...[5, 11].map((month) =>
    make('inspection/special_inspection', 'organ-committee', inMonth(month, 16), ['17.2']),
  ),
  ...[1, 2, 3, 4, 5].map((n) =>
    make('assessment/standard_met', `branch-${n}`, '2022-11-30', ['9.4'], { reached: true }),
  ),
  // Branch 6 had met the standard in spring and does not any more.
  make('assessment/standard_met', 'branch-6', '2022-03-30', ['9.4'], { reached: true }),
  make('assessment/standard_met', 'branch-6', '2022-11-30', ['9.4'], { reached: false }),
  ...BRANCHES.map((n) => make('assessment/star_rating', `branch-${n}`, '2022-12-20', ['17.4'])),
  ...[1, 2, 3].map((n) => make('document/brand_card', `branch-${n}`, '2022-08-01', ['9.5'])),
  make('document/regulation', 'organ-committee', '2022-05-06', ['2.2'], { element: '在用文件' }),
  ...(
    [
      ['party-group', '党组清单'],
      ['organ-committee', '机关党委清单'],
      ['branch-1', '第一支部清单'],
      ['branch-2', '第二支部清单'],
      ['branch-3', '第三支部清单'],
      ['branch-4', '第四支部清单'],
      ['branch-6', '第六支部清单'],
    ] as const
  ).map(([unit, element]) =>
    make('document/responsibility_list', unit, '2022-03-25', ['17.1'], { element }),
  ),
  ...['枪弹', '食堂', '财务'].map((element) =>
    make('document/regulation', 'party-group', '2022-06-30', ['12.2'], { element }),
  ),
  // Two of the three groups of volunteers have joined the corps.
  ...['高校师生', '优秀退役运动员'].map((element) =>
    make('roster/volunteer_corps', 'fitness-volunteer-corps', '2022-04-01', ['15.3c'], { element }),
  ),
];

/** The edges of the year, each to the minute. */
const exceptions = (): ProgressRecord[] => [
  // The last minute of the year is the year's, for branch 6.
  make('theme_party_day', 'branch-6', '2022-12-31', ['2.1', '4.1', '5.1'], { time: '23:59' }),
  // The minutes before and after it are another year's, for branch 4.
  make('theme_party_day', 'branch-4', '2021-12-31', ['4.1'], { time: '23:59' }),
  make('theme_party_day', 'branch-4', '2023-01-01', ['4.1'], { time: '00:00' }),
];

/** Every record of the year, in the order of the registers; the same whenever it is called. */
export const recordsOf2022 = (): ProgressRecord[] => {
  serial = 0;
  return [
    ...organisedLife(),
    ...study(),
    ...evidence(),
    ...climate(),
    ...cases(),
    ...documents(),
    ...exceptions(),
  ];
};

const once = { atLeast: 1, period: 'once', dueOn: null, soft: false } as const;

/** What the committee decided in the course of the year. */
export const decisionsOf2022: readonly TargetDecision[] = [
  { commitmentId: '2.2', target: once, from: '2022-02-01' },
  { commitmentId: '6.1', target: { ...once, period: 'quarter' }, from: '2022-04-01' },
  { commitmentId: '9.5', target: { ...once, dueOn: '2022-09-30' }, from: '2022-03-01' },
  { commitmentId: '17.2', target: { ...once, period: 'year' }, from: '2022-03-01' },
  { commitmentId: '17.3', target: { ...once, period: 'per-matter' }, from: '2022-03-01' },
  { commitmentId: '18.1', target: { ...once, period: 'per-matter' }, from: '2022-01-01' },
];
