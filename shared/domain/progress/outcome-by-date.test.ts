import { at, commitment, record, run, target } from './test-support';

const standard = commitment({
  id: '9.4',
  rule: 'outcomeByDate',
  quotes: ['力争年底所属6个党支部全部达到标准过硬'],
  target: target({ period: 'once', dueOn: '2022-12-31', soft: true }),
  evidence: ['assessment/standard_met'],
});
const firm = { ...standard, target: target({ period: 'once', dueOn: '2022-12-31' }) };

const assessed = (id: string, date: string, reached?: boolean) => ({
  ...record(id, date, { family: 'entry', kind: 'assessment/standard_met' }),
  ...(reached === undefined ? {} : { reached }),
});

describe('an outcome by a date (P3)', () => {
  test.each([
    [standard, [], '2022-06-01', 'todo', 0, '还没有评定结果，力争期限12月31日'],
    [firm, [], '2022-06-01', 'todo', 0, '还没有评定结果，期限12月31日'],
    [firm, [], '2022-12-01', 'due', 0, '还没有评定结果，12月31日到期'],
    [firm, [], '2023-01-01', 'overdue', 0, '还没有评定结果，12月31日已到期'],
    [standard, [], '2023-01-01', 'doing', 0, '还没有评定结果，12月31日已过，力争目标不列逾期'],
    [
      standard,
      [assessed('a', '2022-11-02')],
      '2022-11-03',
      'done',
      1,
      '11月2日的评定已达到，已完成',
    ],
    [
      standard,
      [assessed('a', '2022-03-01'), assessed('b', '2022-09-01', false)],
      '2022-10-01',
      'todo',
      0,
      '9月1日的评定还没有达到，力争期限12月31日',
    ],
    [
      firm,
      [assessed('a', '2022-03-01', false), assessed('b', '2022-09-01', true)],
      '2022-10-01',
      'done',
      1,
      '9月1日的评定已达到，已完成',
    ],
  ] as const)(
    '%#: the newest assessment of the year decides',
    (of, records, day, state, n, why) => {
      expect(run(of, records, at(day))).toMatchObject({ state, n, m: 1, explanation: why });
    },
  );

  test('last year’s result and other kinds of record stand beside it', () => {
    const beside = [assessed('a', '2021-12-31'), record('b', '2022-05-01')];
    expect(run(standard, beside, at('2022-06-01'))).toMatchObject({
      n: 0,
      recordIds: [],
      besideIds: ['b', 'a'],
    });
  });
});
