import { instantOf } from '@shared/domain/time';
import { taskKind, taskText } from './make-up-words';
import { type Cell, cellText, halfOf } from './matrix-words';

const cell = (fields: Partial<Cell>): Cell => ({
  activityId: 'session-7',
  state: 'present',
  late: false,
  madeUp: false,
  presentAt: null,
  leaveClass: null,
  madeUpOn: null,
  ...fields,
});

describe('what a cell of the matrix tells', () => {
  it('a make-up stands beside what it makes up for', () => {
    const made = { madeUp: true, madeUpOn: '2022-11-16' };
    expect(cellText(cell({ state: 'absent', ...made }))).toBe('缺席，11月16日已补学，仍计缺席');
    expect(cellText(cell({ state: 'on_leave', leaveClass: 'official', ...made }))).toBe(
      '请假（公假），11月16日已补学，仍计请假',
    );
  });

  it('whoever came late has come', () => {
    const late = cell({ late: true, presentAt: instantOf('2022-11-11', '09:12') ?? 0 });
    expect(cellText(late)).toBe('迟到，09:12到，计入实到');
  });

  it('exempt and 不在册 are in no number', () => {
    expect(cellText(cell({ state: 'exempt' }))).toContain('不计入应到');
    expect(cellText(cell({ state: 'not_listed' }))).toBe('当天不在册，不计入应到');
  });

  it('a year begins in its first half, and one that is over shows its second', () => {
    expect(halfOf(2022, '2022-06-30')).toBe('first');
    expect(halfOf(2022, '2022-07-01')).toBe('second');
    expect(halfOf(2021, '2022-03-01')).toBe('second');
  });
});

describe('what a make-up says', () => {
  const task = {
    activityId: 'session-7',
    unitId: 'study-group',
    unitName: '党组中心组',
    theme: '学习二十大精神',
    startsAt: instantOf('2022-11-11', '09:00') ?? 0,
    memberId: 'm1',
    memberName: '演示·马超',
    missed: 'absent' as const,
    dueOn: '2022-12-11',
    overdue: false,
    state: { name: 'open' } as const,
    materials: [],
  };

  it('until when, and that the day has passed', () => {
    expect(taskText(task)).toBe('缺席，12月11日前补学');
    expect(taskText({ ...task, overdue: true })).toBe('缺席，已过12月11日期限');
    expect(taskKind({ ...task, overdue: true })).toBe('due');
  });

  it('what is done stays what it was', () => {
    const done = { name: 'done', on: '2022-11-16', at: 1, by: 'x' } as const;
    expect(taskText({ ...task, state: done })).toBe('缺席，11月16日已补学，仍计缺席');
  });
});
