import type { OutputOf } from '@shared/contract';
import { leaveClassLabels } from '@shared/domain/activity/labels';
import { dayText } from '@shared/domain/progress/calendar';
import { clockOf, localDateOf } from '@shared/domain/time';

export type Matrix = OutputOf<'study.matrix'>;
export type Row = Matrix['rows'][number];
export type Cell = Row['cells'][number];
export type Session = Matrix['sessions'][number];

/** Which part of the year is shown. */
export type Span = 'first' | 'second' | 'year';

export const spanWords: Readonly<Record<Span, string>> = {
  first: '上半年',
  second: '下半年',
  year: '全年',
};

const isIn = ({ half }: Session, span: Span): boolean =>
  span === 'year' || half === (span === 'first' ? 1 : 2);

/** Sessions of a part of the year, each with its place among all of them. */
export const sessionsIn = (matrix: Matrix, span: Span) =>
  matrix.sessions
    .map((session, index) => ({ session, index }))
    .filter(({ session }) => isIn(session, span));

type Sums = Matrix['sums']['year'];

/** The sums of a part of the year, of everybody or of one row. */
export const sumsIn = (of: { year: Sums; halves: readonly Sums[] }, span: Span): Sums =>
  (span === 'year' ? undefined : of.halves[span === 'first' ? 0 : 1]) ?? of.year;

/** The half that today lies in, for a year that is going on; the second for one that is over. */
export const halfOf = (year: number, today: string): Span =>
  today < `${year}-07-01` ? 'first' : 'second';

/** What happened, in a sentence: 请假（公假），9月10日已补学，仍计请假. */
export const cellText = (cell: Cell): string => {
  const { state, late, presentAt, leaveClass, madeUpOn } = cell;
  const made = (counted: string) =>
    madeUpOn === null ? '' : `，${dayText(madeUpOn)}已补学，仍计${counted}`;
  if (state === 'present') {
    const at = presentAt === null ? '' : `，${clockOf(presentAt)}到`;
    return late ? `迟到${at}，计入实到` : `实到${at}`;
  }
  if (state === 'on_leave') {
    return `请假${leaveClass ? `（${leaveClassLabels[leaveClass]}）` : ''}${made('请假')}`;
  }
  if (state === 'absent') return `缺席${made('缺席')}`;
  if (state === 'exempt') return '免于考勤，不计入应到';
  return state === 'not_listed' ? '当天不在册，不计入应到' : '还没有登记';
};

/** 9.30, as the head of a column has it. */
export const shortDay = ({ startsAt }: Session): string => {
  const [, month, day] = localDateOf(startsAt).split('-').map(Number);
  return `${month}.${day}`;
};
