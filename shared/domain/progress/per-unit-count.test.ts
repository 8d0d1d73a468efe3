import { DAY, type Instant } from '../time';
import { LEAD_DAYS } from './standing';
import { at, commitment, record, run, target } from './test-support';

describe('a count per unit (P1)', () => {
  test('one theme Party day turns 0/1 into 1/1', () => {
    expect(run(commitment(), [], at('2022-06-01'))).toMatchObject({
      state: 'todo',
      n: 0,
      m: 1,
      dueOn: '2022-12-31',
      explanation: '全年至少1次，还没有记录，期限12月31日',
    });
    expect(run(commitment(), [record('a', '2022-06-24')], at('2022-06-25'))).toMatchObject({
      state: 'done',
      n: 1,
      m: 1,
      recordIds: ['a'],
      explanation: '全年至少1次，已有1次，最近6月24日，已完成',
    });
  });

  test('a surplus is kept as records and does not count above the target', () => {
    const records = [record('a', '2022-03-01'), record('b', '2022-05-01')];
    expect(run(commitment(), records, at('2022-06-01'))).toMatchObject({
      n: 1,
      m: 1,
      recordIds: ['b', 'a'],
      explanation: '全年至少1次，已有2次，最近5月1日，按1次计，已完成',
    });
  });

  test.each([
    ['2022-11-15', '23:59', 'todo'],
    ['2022-11-16', '00:00', 'due'],
    ['2022-12-31', '23:59', 'due'],
    ['2023-01-01', '00:00', 'overdue'],
  ])('with nothing held, at %s %s in Shanghai it is %s', (date, time, state) => {
    expect(run(commitment(), [], at(date, time)).state).toBe(state);
  });

  test('the notice begins exactly its number of days before the last day', () => {
    const notice = at('2022-12-31', '00:00') - LEAD_DAYS.year * DAY;
    expect(run(commitment(), [], notice - 1).state).toBe('todo');
    expect(run(commitment(), [], notice).state).toBe('due');
  });

  test('a year begins and ends at midnight in Shanghai', () => {
    const count = (instant: Instant) =>
      run(commitment(), [record('a', '2022-01-01', { at: instant })], at('2022-06-01')).n;
    expect(count(at('2022-01-01', '00:00') - 1)).toBe(0);
    expect(count(at('2022-01-01', '00:00'))).toBe(1);
    expect(count(at('2023-01-01', '00:00') - 1)).toBe(1);
    expect(count(at('2023-01-01', '00:00'))).toBe(0);
  });

  test('part of several is 推进中, and says how many are missing', () => {
    const twice = commitment({ target: target({ atLeast: 3 }) });
    expect(run(twice, [record('a', '2022-02-01')], at('2022-06-01'))).toMatchObject({
      state: 'doing',
      n: 1,
      m: 3,
      explanation: '全年至少3次，已有1次，最近2月1日，还差2次，期限12月31日',
    });
  });

  test('a day set by the committee is in time until its midnight; late still completes', () => {
    const byMarch = commitment({ target: target({ period: 'once', dueOn: '2022-03-31' }) });
    expect(run(byMarch, [], at('2022-03-31', '23:59')).state).toBe('due');
    expect(run(byMarch, [], at('2022-04-01', '00:00'))).toMatchObject({
      state: 'overdue',
      explanation: '全年至少1次，还没有记录，3月31日已到期',
    });
    expect(run(byMarch, [record('a', '2022-06-01')], at('2022-06-02')).state).toBe('done');
  });

  test('a target to strive for (力争) is announced, and never overdue', () => {
    const soft = commitment({ target: target({ soft: true }) });
    expect(run(soft, [], at('2022-12-20')).state).toBe('due');
    expect(run(soft, [], at('2023-01-05'))).toMatchObject({
      state: 'doing',
      explanation: '力争全年至少1次，还没有记录，12月31日已过，力争目标不列逾期',
    });
  });

  test('a linked record of another kind is shown beside the figure and not counted', () => {
    const lecture = record('b', '2022-05-01', { kind: 'party_lecture' });
    expect(run(commitment(), [lecture], at('2022-06-01'))).toMatchObject({
      n: 0,
      recordIds: [],
      besideIds: ['b'],
    });
  });
});
