import type { SessionMode } from '@shared/domain/study/words';

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

/** In the order 应到, 实到, 请假, 缺席, 补学, and present, on leave or made up for. */
type Numbers = [
  due: number,
  present: number,
  onLeave: number,
  absent: number,
  madeUp: number,
  covered: number,
];

const person = (id: string, cells: string, numbers: Numbers): YearPerson => {
  const [due, present, onLeave, absent, madeUp, covered] = numbers;
  return { id, cells, due, present, onLeave, absent, madeUp, covered };
};

/** 1 and 2 belong to the first branch as well, which is invited to the fourth session. */
export const PEOPLE: readonly YearPerson[] = [
  person(HEAD, '√√√√√√▲√√', [9, 8, 1, 0, 1, 9]),
  person('li-jianguo', '√√√√○√√△√', [9, 8, 1, 0, 0, 9]),
  person('member-1', '√√◇√√√√√√', [9, 8, 0, 1, 1, 9]),
  person('member-2', '√△√√√√√√×', [9, 7, 1, 1, 0, 8]),
  person('member-11', '√√√√√√√免√', [8, 8, 0, 0, 0, 8]),
  person('member-12', '○√√◇√√√√√', [9, 8, 0, 1, 1, 9]),
  person('member-18', '√√√√补√√√√', [9, 9, 0, 0, 0, 9]),
  person('member-19', '√△√√√△√√√', [9, 7, 2, 0, 0, 9]),
  person('member-26', '√√√△√√◇√√', [9, 7, 1, 1, 1, 9]),
  person(JOINER, '———√√√√√○', [6, 6, 0, 0, 0, 6]),
  person(LEAVER, '√×√√√√√——', [7, 6, 0, 1, 0, 6]),
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
  mode: SessionMode;
  commitmentIds: readonly string[];
  expected: number;
  present: number;
  onLeave: number;
  absent: number;
  madeUp: number;
  late: number;
  sittingIn: number;
}

const session = (
  [date, theme, mode]: [string, string, SessionMode],
  commitmentIds: readonly string[],
  // 应到, 实到, 请假, 缺席, 补学, and of those present the late; 列席 beside.
  numbers: [number, number, number, number, number, number, number],
): YearSession => {
  const [expected, present, onLeave, absent, madeUp, late, sittingIn] = numbers;
  const counts = { expected, present, onLeave, absent, madeUp, late, sittingIn };
  return { date, theme, mode, commitmentIds, ...counts };
};

/** All on a Friday from nine to eleven. */
export const SESSIONS: readonly YearSession[] = [
  session(
    ['2022-01-21', '学习十九届六中全会精神', 'collective'],
    ['4.7', '4.8'],
    [10, 10, 0, 0, 0, 1, 0],
  ),
  session(
    ['2022-03-11', '意识形态工作专题辅导', 'expert_lecture'],
    ['4.7'],
    [10, 7, 2, 1, 0, 0, 1],
  ),
  session(['2022-04-15', '逐条学习《条例》', 'collective'], ['4.7', '8.1'], [10, 9, 0, 1, 1, 0, 0]),
  session(
    ['2022-05-20', '全民健身与基层治理扩大学习', 'extended'],
    ['4.7', '7.5'],
    [11, 9, 1, 1, 1, 0, 0],
  ),
  session(['2022-06-17', '党史学习交流', 'exchange'], ['4.7', '7.5'], [11, 11, 0, 0, 0, 1, 0]),
  session(
    ['2022-07-15', '党规党纪集体研讨', 'collective'],
    ['4.7', '13.1'],
    [11, 10, 1, 0, 0, 0, 0],
  ),
  session(
    ['2022-09-09', '体育强国建设专题辅导', 'expert_lecture'],
    ['4.7'],
    [11, 9, 1, 1, 2, 0, 0],
  ),
  session(['2022-10-28', '学习二十大精神', 'collective'], ['4.7', '4.8'], [9, 8, 1, 0, 0, 0, 0]),
  session(['2022-11-25', '年度学习总结研讨', 'collective'], ['4.7', '7.5'], [10, 9, 0, 1, 0, 1, 1]),
];

/** Who speaks, by the session's number. */
export const SPEAKERS: Readonly<Record<number, readonly string[]>> = {
  6: ['演示·马勇', '演示·李建国'],
};

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
