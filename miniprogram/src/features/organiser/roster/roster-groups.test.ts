import { countsOf } from '@shared/domain/attendance/counts';
import { filtersFor, groupsOf } from './roster-groups';
import { presentRow, rowWith } from './test-support';

const rows = [
  presentRow({ name: '演示·张敏' }, { at: 10 }),
  rowWith({ name: '演示·孙丽' }),
  presentRow({ name: '演示·周涛' }, { at: 30, arrival: 'late' }),
  rowWith({ name: '演示·王伟', state: 'on_leave' }),
];

const names = (groups: ReturnType<typeof groupsOf>) =>
  groups.map(({ title, rows: held }) => [title, ...held.map(({ name }) => name)]);

describe('the list at the door', () => {
  it('puts those who are missing first, then the last to come', () => {
    expect(names(groupsOf(rows, 'all', ''))).toEqual([
      ['未到 1', '演示·孙丽'],
      ['已到 2', '演示·周涛', '演示·张敏'],
      ['请假 1', '演示·王伟'],
    ]);
  });

  it('uploads that wait to be confirmed come before everything; who is not due stands beside', () => {
    const more = [
      ...rows,
      presentRow({ name: '演示·高翔' }, { method: 'offline_code', pending: true }),
      rowWith({ name: '演示·李静', state: 'exempt' }),
      presentRow({ name: '演示·陈刚', as: 'sitting_in' }),
      rowWith({ name: '来宾', as: 'guest', from: '积极分子' }),
    ];
    expect(names(groupsOf(more, 'all', '')).map(([title]) => title)).toEqual([
      '离线补传待确认 1',
      '未到 1',
      '已到 2',
      '请假 1',
      '免于考勤 1',
      '列席、来宾 2',
    ]);
    expect(names(groupsOf(more, 'present', '')).map(([title]) => title)).toEqual([
      '离线补传待确认 1',
      '已到 2',
    ]);
  });

  it('finds a person by a part of the name, in whatever part of the list', () => {
    expect(names(groupsOf(rows, 'all', ' 王 '))).toEqual([['请假 1', '演示·王伟']]);
    expect(groupsOf(rows, 'all', '没有')).toEqual([]);
  });

  it('the late are part of those who came', () => {
    expect(names(groupsOf(rows, 'late', ''))).toEqual([['已到 1', '演示·周涛']]);
  });

  it('after closing, the absent stand where the missing stood', () => {
    const closed = [rowWith({ state: 'absent' })];
    expect(names(groupsOf(closed, 'missing', ''))).toEqual([['缺席 1', '演示·孙丽']]);
  });
});

describe('the filters', () => {
  const counts = { ...countsOf([]), expected: 41, present: 32, late: 2, onLeave: 3 };
  const labels = (of: typeof counts) => filtersFor(of).map(({ label }) => label);

  it('are four at most: leave before lateness', () => {
    expect(labels(counts)).toEqual(['全部 41', '未到 6', '已到 32', '请假 3']);
    expect(labels({ ...counts, onLeave: 0 })).toEqual(['全部 41', '未到 9', '已到 32', '迟到 2']);
  });

  it('speak of the absent once the roster is closed', () => {
    expect(labels({ ...counts, absent: 6 })).toContain('缺席 6');
  });
});
