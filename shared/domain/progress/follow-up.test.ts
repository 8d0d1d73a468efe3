import type { ProgressRecord } from './schema';
import { at, commitment, record, run, target } from './test-support';

const reports = commitment({
  id: '11.2',
  rule: 'followUp',
  target: target({ period: 'per-matter' }),
  evidence: ['case/one_matter_report'],
  undefinedPeriod: '及时',
});
const talks = { ...reports, id: '17.3', evidence: ['talk/reminder', 'case/finding'] };

const decided = (id: string, date: string, reportedOn: string | null): ProgressRecord =>
  record(id, date, {
    family: 'case',
    kind: 'case/one_matter_report',
    followedAt: reportedOn ? at(reportedOn) : null,
  });
const finding = (id: string, date: string): ProgressRecord =>
  record(id, date, { family: 'case', kind: 'case/finding', followedAt: null });
const talk = (id: string, date: string, follows: string): ProgressRecord =>
  record(id, date, { family: 'entry', kind: 'talk/reminder', follows });

describe('a follow-up for every trigger (P7)', () => {
  test('a matter reported and one not: the one missing stands out, and 及时 makes nothing late', () => {
    const records = [
      decided('a', '2022-02-01', '2022-02-03'),
      decided('c', '2022-05-01', null),
      decided('b', '2022-04-01', null),
    ];
    expect(run(reports, records, at('2023-03-01'))).toMatchObject({
      state: 'doing',
      n: 1,
      m: 3,
      dueOn: null,
      missingIds: ['b', 'c'],
      explanation: '每件都要跟进，3件中1件已跟进，2件还没有，最早的是4月1日',
    });
  });

  test('a talk follows the finding it names, and one about nothing known stands beside', () => {
    const records = [
      finding('f1', '2022-05-01'),
      finding('f2', '2022-06-01'),
      talk('t1', '2022-06-20', 'f1'),
      talk('t2', '2022-06-21', 'elsewhere'),
    ];
    expect(run(talks, records, at('2022-07-01'))).toMatchObject({
      n: 1,
      m: 2,
      missingIds: ['f2'],
      recordIds: ['t1', 'f2', 'f1'],
      besideIds: ['t2'],
    });
    const both = [...records, talk('t3', '2023-01-05', 'f2')];
    expect(run(talks, both, at('2023-01-06'))).toMatchObject({
      state: 'done',
      n: 2,
      explanation: '每件都要跟进，2件中2件已跟进，都已跟进；另有1条关联记录种类或年度不同，不计入',
    });
  });

  test('one matter followed up twice is followed up once', () => {
    const records = [
      finding('f', '2022-05-01'),
      talk('t', '2022-06-01', 'f'),
      talk('u', '2022-07-01', 'f'),
    ];
    expect(run(talks, records, at('2022-08-01'))).toMatchObject({ state: 'done', n: 1, m: 1 });
  });

  test('without a trigger nothing is asked, and last year’s is last year’s', () => {
    expect(run(reports, [], at('2022-06-01'))).toMatchObject({
      state: 'record',
      m: null,
      explanation: '还没有需要跟进的事项',
    });
    expect(run(reports, [decided('a', '2021-12-31', null)], at('2022-06-01'))).toMatchObject({
      m: null,
      n: 1,
    });
  });
});
