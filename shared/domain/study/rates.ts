import type { AttendanceState } from '../attendance/schema';

/** How one person stood at one session, as the rates see it. */
export interface Stood {
  /** `not_listed`: 不在册 that day, or sat in. */
  state: AttendanceState | 'not_listed';
  late: boolean;
  /** 补学, agreed to. It never changes the state. */
  madeUp: boolean;
}

/**
 * Sums over people and sessions. Whoever is exempt or was not in the group is in none of them.
 * `covered` is whoever came, was on leave or made it up, each person once for each session.
 */
export interface StudySums {
  due: number;
  present: number;
  late: number;
  onLeave: number;
  absent: number;
  madeUp: number;
  covered: number;
}

const isDue = ({ state }: Stood): boolean =>
  state === 'present' || state === 'on_leave' || state === 'absent';

/** Adds up how people stood; the order does not matter. */
export const sumsOf = (stood: readonly Stood[]): StudySums => {
  const due = stood.filter(isDue);
  const count = (matches: (one: Stood) => boolean) => due.filter(matches).length;
  const missed = ({ state }: Stood) => state !== 'present';
  return {
    due: due.length,
    present: count(({ state }) => state === 'present'),
    late: count(({ state, late }) => state === 'present' && late),
    onLeave: count(({ state }) => state === 'on_leave'),
    absent: count(({ state }) => state === 'absent'),
    madeUp: count((one) => missed(one) && one.madeUp),
    covered: count((one) => one.state !== 'absent' || one.madeUp),
  };
};

/** A part of a whole, kept apart so that the formula can be shown. */
export interface Rate {
  part: number;
  whole: number;
}

/** 出勤率: 实到 ÷ 应到. */
export const attendanceRate = ({ present, due }: StudySums): Rate => ({
  part: present,
  whole: due,
});

/** 含请假和补学: (实到 + 请假 + 补学, each once) ÷ 应到. */
export const coveredRate = ({ covered, due }: StudySums): Rate => ({ part: covered, whole: due });

/** The words beside the two rates, wherever they are shown. */
export const RATE_WORDS = {
  attendance: '出勤率＝实到÷应到；应到含请假和缺席，不含免于考勤和不在册',
  covered: '含请假和补学＝（实到＋请假＋补学）÷应到；同一人同一次只算一回',
} as const;

/** 81.8%; a dash where nobody was due. */
export const percentOf = ({ part, whole }: Rate): string =>
  whole === 0 ? '—' : `${((part / whole) * 100).toFixed(1)}%`;

/** 9÷11 = 81.8%. */
export const rateText = (rate: Rate): string =>
  rate.whole === 0 ? '—' : `${rate.part}÷${rate.whole} = ${percentOf(rate)}`;
