import type { ProgressRecord } from '@shared/domain/progress/schema';
import { at, BRANCHES, inMonth, MONTHS, make, monthly, upTo } from './year-2022-make';

const solvedOn = (date: string, dueOn: string | null = null) => ({
  answeredAt: at(date),
  solvedAt: at(date),
  dueOn,
});

/** Hotline matters, problems found by oneself, decided matters, findings and talks. */
export const cases = (): ProgressRecord[] => [
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
export const documents = (): ProgressRecord[] => [
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
