import type { RosterRow } from '@shared/contract/attendance';
import { filtersFor, groupsOf } from './roster-groups';

const row = (name: string, state: RosterRow['state'], at = 0, late = false): RosterRow => ({
  memberId: name,
  name,
  state,
  presence:
    state === 'present'
      ? {
          at,
          arrival: late ? 'late' : 'on_time',
          method: 'code',
          enteredBy: null,
          enteredByName: null,
          requestId: 'request-1',
        }
      : null,
  struck: [],
});

const rows = [
  row('演示·张敏', 'present', 10),
  row('演示·孙丽', 'expected'),
  row('演示·周涛', 'present', 30, true),
  row('演示·王伟', 'on_leave'),
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

  it('finds a person by a part of the name, in whatever part of the list', () => {
    expect(names(groupsOf(rows, 'all', ' 王 '))).toEqual([['请假 1', '演示·王伟']]);
    expect(groupsOf(rows, 'all', '没有')).toEqual([]);
  });

  it('the late are part of those who came', () => {
    expect(names(groupsOf(rows, 'late', ''))).toEqual([['已到 1', '演示·周涛']]);
  });

  it('after closing, the absent stand where the missing stood', () => {
    const closed = [row('演示·孙丽', 'absent')];
    expect(names(groupsOf(closed, 'missing', ''))).toEqual([['缺席 1', '演示·孙丽']]);
  });
});

describe('the filters', () => {
  const counts = { expected: 41, present: 32, late: 2, onLeave: 3, absent: 0 };
  const labels = (of: typeof counts) => filtersFor(of).map(({ label }) => label);

  it('are four at most: leave before lateness', () => {
    expect(labels(counts)).toEqual(['全部 41', '未到 6', '已到 32', '请假 3']);
    expect(labels({ ...counts, onLeave: 0 })).toEqual(['全部 41', '未到 9', '已到 32', '迟到 2']);
  });

  it('speak of the absent once the roster is closed', () => {
    expect(labels({ ...counts, absent: 6 })).toContain('缺席 6');
  });
});
