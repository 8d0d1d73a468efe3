import type { StudyMode } from '@shared/domain/study/schema';

/**
 * The year 2022 of a study group of eleven, worked out by hand. Nothing here is computed: what the
 * product derives is compared with these lines.
 *
 * √ came · ○ late · 补 absent at the close, late entry agreed (补签) · △ on leave · × absent
 * ◇ absent and made up for · ▲ on leave and made up for · 免 exempt · — not in the group that day
 * An absence that is made up for stays an absence.
 */
export interface YearPerson {
  id: string;
  /** Sessions 1 to 9. */
  cells: string;
  due: number;
  present: number;
  onLeave: number;
  absent: number;
  madeUp: number;
  /** Present, on leave or made up for, each session once. */
  covered: number;
}

export const HEAD = 'member-25';
export const SECRETARY = 'chen-jing';
export const STUDY_GROUP = 'study-group';
/** The full-time deputy secretary, who sits in at sessions 2 and 9. */
export const DEPUTY = 'he-ping';
/** Joins on 5 May. */
export const JOINER = 'member-35';
/** Leaves after 20 September. */
export const LEAVER = 'member-43';

export const PEOPLE: readonly YearPerson[] = [
  {
    id: HEAD,
    cells: '√√√√√√▲√√',
    due: 9,
    present: 8,
    onLeave: 1,
    absent: 0,
    madeUp: 1,
    covered: 9,
  },
  {
    id: 'li-jianguo',
    cells: '√√√√○√√△√',
    due: 9,
    present: 8,
    onLeave: 1,
    absent: 0,
    madeUp: 0,
    covered: 9,
  },
  // The next two belong to the first branch as well, which is invited to the fourth session.
  {
    id: 'member-1',
    cells: '√√◇√√√√√√',
    due: 9,
    present: 8,
    onLeave: 0,
    absent: 1,
    madeUp: 1,
    covered: 9,
  },
  {
    id: 'member-2',
    cells: '√△√√√√√√×',
    due: 9,
    present: 7,
    onLeave: 1,
    absent: 1,
    madeUp: 0,
    covered: 8,
  },
  {
    id: 'member-11',
    cells: '√√√√√√√免√',
    due: 8,
    present: 8,
    onLeave: 0,
    absent: 0,
    madeUp: 0,
    covered: 8,
  },
  {
    id: 'member-12',
    cells: '○√√◇√√√√√',
    due: 9,
    present: 8,
    onLeave: 0,
    absent: 1,
    madeUp: 1,
    covered: 9,
  },
  {
    id: 'member-18',
    cells: '√√√√补√√√√',
    due: 9,
    present: 9,
    onLeave: 0,
    absent: 0,
    madeUp: 0,
    covered: 9,
  },
  {
    id: 'member-19',
    cells: '√△√√√△√√√',
    due: 9,
    present: 7,
    onLeave: 2,
    absent: 0,
    madeUp: 0,
    covered: 9,
  },
  {
    id: 'member-26',
    cells: '√√√△√√◇√√',
    due: 9,
    present: 7,
    onLeave: 1,
    absent: 1,
    madeUp: 1,
    covered: 9,
  },
  {
    id: JOINER,
    cells: '———√√√√√○',
    due: 6,
    present: 6,
    onLeave: 0,
    absent: 0,
    madeUp: 0,
    covered: 6,
  },
  {
    id: LEAVER,
    cells: '√×√√√√√——',
    due: 7,
    present: 6,
    onLeave: 0,
    absent: 1,
    madeUp: 0,
    covered: 6,
  },
];

/** Hands in on paper what the secretary enters. */
export const ON_PAPER = 'member-26';
/** Has a make-up given back once before it is agreed to. */
export const GIVEN_BACK = 'member-12';
/** Said to be made up for, and not answered: these count for nothing. */
export const SAID_ONLY = [
  { memberId: 'member-19', session: 2 },
  { memberId: 'member-2', session: 9 },
] as const;

export interface YearSession {
  date: string;
  theme: string;
  mode: StudyMode;
  commitmentIds: readonly string[];
  expected: number;
  present: number;
  onLeave: number;
  absent: number;
  madeUp: number;
  late: number;
  sittingIn: number;
}

/** All on a Friday from nine to eleven. */
export const SESSIONS: readonly YearSession[] = [
  {
    date: '2022-01-21',
    theme: '学习十九届六中全会精神',
    mode: 'collective',
    commitmentIds: ['4.7', '4.8'],
    expected: 10,
    present: 10,
    onLeave: 0,
    absent: 0,
    madeUp: 0,
    late: 1,
    sittingIn: 0,
  },
  {
    date: '2022-03-11',
    theme: '意识形态工作专题辅导',
    mode: 'expert_lecture',
    commitmentIds: ['4.7'],
    expected: 10,
    present: 7,
    onLeave: 2,
    absent: 1,
    madeUp: 0,
    late: 0,
    sittingIn: 1,
  },
  {
    date: '2022-04-15',
    theme: '逐条学习《条例》',
    mode: 'collective',
    commitmentIds: ['4.7', '8.1'],
    expected: 10,
    present: 9,
    onLeave: 0,
    absent: 1,
    madeUp: 1,
    late: 0,
    sittingIn: 0,
  },
  {
    date: '2022-05-20',
    theme: '全民健身与基层治理扩大学习',
    mode: 'extended',
    commitmentIds: ['4.7', '7.5'],
    expected: 11,
    present: 9,
    onLeave: 1,
    absent: 1,
    madeUp: 1,
    late: 0,
    sittingIn: 0,
  },
  {
    date: '2022-06-17',
    theme: '党史学习交流',
    mode: 'exchange',
    commitmentIds: ['4.7', '7.5'],
    expected: 11,
    present: 11,
    onLeave: 0,
    absent: 0,
    madeUp: 0,
    late: 1,
    sittingIn: 0,
  },
  {
    date: '2022-07-15',
    theme: '党规党纪集体研讨',
    mode: 'collective',
    commitmentIds: ['4.7', '13.1'],
    expected: 11,
    present: 10,
    onLeave: 1,
    absent: 0,
    madeUp: 0,
    late: 0,
    sittingIn: 0,
  },
  {
    date: '2022-09-09',
    theme: '体育强国建设专题辅导',
    mode: 'expert_lecture',
    commitmentIds: ['4.7'],
    expected: 11,
    present: 9,
    onLeave: 1,
    absent: 1,
    madeUp: 2,
    late: 0,
    sittingIn: 0,
  },
  {
    date: '2022-10-28',
    theme: '学习二十大精神',
    mode: 'collective',
    commitmentIds: ['4.7', '4.8'],
    expected: 9,
    present: 8,
    onLeave: 1,
    absent: 0,
    madeUp: 0,
    late: 0,
    sittingIn: 0,
  },
  {
    date: '2022-11-25',
    theme: '年度学习总结研讨',
    mode: 'collective',
    commitmentIds: ['4.7', '7.5'],
    expected: 10,
    present: 9,
    onLeave: 0,
    absent: 1,
    madeUp: 0,
    late: 1,
    sittingIn: 1,
  },
];

interface Sums {
  sessions: number;
  due: number;
  present: number;
  onLeave: number;
  absent: number;
  madeUp: number;
  covered: number;
}

/**
 * Person-times by quarter: sessions 1–2, 3–5, 6–7, 8–9. A make-up belongs to the session it makes up
 * for. First quarter: 10 + 10 = 20 due, 10 + 7 = 17 present, and so on.
 */
export const QUARTERS: readonly Sums[] = [
  { sessions: 2, due: 20, present: 17, onLeave: 2, absent: 1, madeUp: 0, covered: 19 },
  { sessions: 3, due: 32, present: 29, onLeave: 1, absent: 2, madeUp: 2, covered: 32 },
  { sessions: 2, due: 22, present: 19, onLeave: 2, absent: 1, madeUp: 2, covered: 22 },
  { sessions: 2, due: 19, present: 17, onLeave: 1, absent: 1, madeUp: 0, covered: 18 },
];

/** Sessions 1–5 and 6–9: 46 ÷ 52 = 88.5% and 36 ÷ 41 = 87.8%; with leave and make-up 51 ÷ 52 and 40 ÷ 41. */
export const HALVES: readonly Sums[] = [
  { sessions: 5, due: 52, present: 46, onLeave: 3, absent: 3, madeUp: 2, covered: 51 },
  { sessions: 4, due: 41, present: 36, onLeave: 3, absent: 2, madeUp: 2, covered: 40 },
];

/**
 * 82 ÷ 93 = 88.2%. With leave and make-up: 82 present, 6 on leave, and of the 4 make-ups the 3 of
 * people who were absent: 82 + 6 + 3 = 91, and 91 ÷ 93 = 97.8%. The fourth was on leave and counts once.
 */
export const YEAR: Sums = {
  sessions: 9,
  due: 93,
  present: 82,
  onLeave: 6,
  absent: 5,
  madeUp: 4,
  covered: 91,
};

/**
 * At the extended session the first branch has eleven due, of whom ten came. Two of them are of the
 * group too: 11 + 11 − 2 = 20 people due together, 9 + 10 − 2 = 17 of them there.
 */
export const TOGETHER = { expected: 20, present: 17, onLeave: 1, absent: 2 } as const;
