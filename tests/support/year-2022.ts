import type { ProgressRecord, TargetDecision } from '@shared/domain/progress/schema';
import { cases, documents } from './year-2022-cases';
import { at, BRANCHES, beginAgain, inMonth, MONTHS, make, monthly, upTo } from './year-2022-make';

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

/** The edges of the year, each to the minute. */
const exceptions = (): ProgressRecord[] => [
  // The last minute of the year is the year's, for branch 6.
  make('theme_party_day', 'branch-6', '2022-12-31', ['2.1', '4.1', '5.1'], { time: '23:59' }),
  // The minutes before and after it are another year's, for branch 4.
  make('theme_party_day', 'branch-4', '2021-12-31', ['4.1'], { time: '23:59' }),
  make('theme_party_day', 'branch-4', '2023-01-01', ['4.1'], { time: '00:00' }),
];

/**
 * The year 2022 of six branches, the study group, Party group and organ committee, as about six hundred
 * records. It is regular, so that a person can add it up; what is irregular stands in `exceptions`.
 *
 * In the order of the registers, and the same whenever it is called.
 */
export const recordsOf2022 = (): ProgressRecord[] => {
  beginAgain();
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
