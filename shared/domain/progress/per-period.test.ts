import type { Instant } from '../time';
import { assess } from './registry';
import type { ProgressInput } from './rule';
import type { ProgressRecord } from './schema';
import { at, bulletin, bulletins, commitment, record, run, target } from './test-support';

describe('a count per period (P2)', () => {
  const states = (records: ProgressRecord[], today: Instant) =>
    run(bulletins, records, today).periods.map(({ state }) => state);

  test('each quarter is met, due, overdue or not yet', () => {
    const records = [bulletin('a', '2022-03-30'), bulletin('c', '2022-09-28')];
    expect(states(records, at('2022-12-20'))).toEqual(['met', 'overdue', 'met', 'due']);
    expect(states(records, at('2022-11-20'))).toEqual(['met', 'overdue', 'met', 'not_yet']);
    expect(run(bulletins, records, at('2022-12-20'))).toMatchObject({
      state: 'overdue',
      n: 2,
      m: 4,
      dueOn: '2022-06-30',
      explanation:
        '每季度至少1次，4个季度中2个已完成，二季度已过，还没有做到，四季度还没有做到，12月31日到期',
    });
  });

  test('a bulletin counts for the quarter it reports on, and shows that it came late', () => {
    const records = [
      bulletin('a', '2022-03-30'),
      bulletin('b', '2022-07-06', 2),
      bulletin('c', '2022-09-28'),
    ];
    const found = run(bulletins, records, at('2022-11-20'));
    expect(found).toMatchObject({ state: 'doing', n: 3, m: 4 });
    expect(found.periods[1]).toMatchObject({
      label: '二季度',
      state: 'met',
      late: true,
      metAt: at('2022-07-06'),
      recordIds: ['b'],
    });
    expect(found.periods[3]).toMatchObject({ current: true, state: 'not_yet' });
  });

  test('the bulletin of the fourth quarter issued in January belongs to the old year', () => {
    const late = bulletin('d', '2023-01-06', 4);
    expect(run(bulletins, [late], at('2023-01-07')).periods[3]?.state).toBe('met');
    const ofNextYear = { ...late, period: { year: 2023, quarter: 1 } };
    expect(run(bulletins, [ofNextYear], at('2023-01-07'))).toMatchObject({
      n: 0,
      besideIds: ['d'],
    });
  });

  test('four in one quarter are one quarter, and the sentence says so', () => {
    const records = ['a', 'b', 'c', 'd'].map((id, day) => bulletin(id, `2022-02-0${day + 1}`));
    expect(run(bulletins, records, at('2022-02-20'))).toMatchObject({
      state: 'doing',
      n: 1,
      m: 4,
      explanation: '每季度至少1次，4个季度中1个已完成，多出的不抵其他季度',
    });
  });

  test.each([
    ['2022-03-15', '23:59', 'not_yet'],
    ['2022-03-16', '00:00', 'due'],
  ])('at %s %s the first quarter is %s: notice begins on its day', (day, time, state) => {
    expect(states([], at(day, time))[0]).toBe(state);
  });

  test('a quarter turns at midnight in Shanghai', () => {
    const end = at('2022-04-01', '00:00');
    expect(states([], end - 1)[0]).toBe('due');
    expect(states([], end)[0]).toBe('overdue');
    const own = (instant: Instant) =>
      run(bulletins, [{ ...bulletin('a', '2022-01-01'), at: instant }], at('2022-06-01'))
        .periods.filter(({ n }) => n > 0)
        .map(({ label }) => label);
    expect(own(end - 1)).toEqual(['一季度']);
    expect(own(end)).toEqual(['二季度']);
  });

  test('months, too, each by itself; February of a leap year has 29 days', () => {
    const monthly = commitment({ rule: 'perPeriod', target: target({ period: 'month' }) });
    const found = assess({
      commitment: monthly,
      unit: { id: 'branch-3', name: '第三支部' },
      records: [record('a', '2024-02-29')],
      today: at('2024-03-10'),
      planYear: 2024,
    }).progress;
    expect(found.periods[1]).toMatchObject({ key: '2024-02', state: 'met', lastDay: '2024-02-29' });
    expect(found).toMatchObject({ n: 1, m: 12, state: 'overdue' });
  });

  test('all four quarters met is done; a soft target never turns overdue', () => {
    const all = [1, 2, 3, 4].map((quarter) => bulletin(`q${quarter}`, '2022-12-30', quarter));
    expect(run(bulletins, all, at('2023-02-01'))).toMatchObject({ state: 'done', n: 4 });
    const soft = { ...bulletins, target: target({ period: 'quarter', soft: true }) };
    expect(run(soft, [], at('2023-02-01')).periods.map(({ state }) => state)).toEqual(
      Array.from({ length: 4 }, () => 'not_yet'),
    );
  });
});

describe('a period that the committee sets or changes in the year', () => {
  const shown = commitment({
    id: '4.5',
    explicit: false,
    rule: 'evidenceOnly',
    alsoShow: ['perPeriod'],
    evidence: ['activity'],
    target: target({ period: 'month' }),
  });
  const assessed = (records: ProgressRecord[], day: string, changes: Partial<ProgressInput>) =>
    assess({
      commitment: shown,
      unit: { id: 'branch-3', name: '第三支部' },
      records,
      today: at(day),
      planYear: 2022,
      ...changes,
    });

  test('set in June, it makes nothing of May late', () => {
    const { progress, explain } = assessed([], '2022-07-10', { since: '2022-06-15' });
    expect(progress.periods.map(({ key }) => key)).toEqual(
      ['06', '07', '08', '09', '10', '11', '12'].map((month) => `2022-${month}`),
    );
    expect(progress).toMatchObject({ n: 0, m: 7, state: 'overdue' });
    expect(explain()).toBe('每月至少1次（6月15日起），7个月份中0个已完成，6月已过，还没有做到');
  });

  test('from quarters to months: the quarter that had ended stays a quarter, met or missed', () => {
    const earlier = [{ from: '', target: target({ period: 'quarter' }) }];
    const spring = [record('a', '2022-02-01')];
    const { progress, explain } = assessed(spring, '2022-06-20', { since: '2022-06-15', earlier });
    expect(progress.periods.map(({ key }) => key).slice(0, 3)).toEqual([
      '2022-Q1',
      '2022-06',
      '2022-07',
    ]);
    expect(progress.periods[0]).toMatchObject({ state: 'met', recordIds: ['a'] });
    expect(explain()).toContain('8个时段中1个已完成');
  });

  test('decided twice on one day, only the last decision ever held', () => {
    const earlier = [{ from: '2022-06-15', target: target({ period: 'quarter' }) }];
    const { progress } = assessed([], '2022-06-20', { since: '2022-06-15', earlier });
    expect(progress.periods[0]?.key).toBe('2022-06');
  });
});
