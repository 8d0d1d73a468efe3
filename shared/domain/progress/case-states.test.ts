import type { ProgressRecord } from './schema';
import { at, commitment, record, run } from './test-support';

const hotline = commitment({
  id: '14.1',
  explicit: false,
  rule: 'caseStates',
  target: null,
  evidence: ['case/hotline'],
});

interface Came {
  answered?: string;
  solved?: string;
  dueOn?: string;
}

const matter = (id: string, date: string, { answered, solved, dueOn }: Came = {}): ProgressRecord =>
  record(id, date, {
    family: 'case',
    kind: 'case/hotline',
    steps: {
      answeredAt: answered ? at(answered) : null,
      solvedAt: solved ? at(solved) : null,
      dueOn: dueOn ?? null,
    },
  });

const solved = matter('s', '2022-03-01', { answered: '2022-03-02', solved: '2022-03-05' });

describe('cases by their state (P5)', () => {
  test('accepted, answered and solved are three numbers; what is open stands with its age', () => {
    const records = [
      solved,
      matter('b', '2022-05-09'),
      matter('a', '2022-04-01', { answered: '2022-04-08' }),
    ];
    expect(run(hotline, records, at('2022-06-01'))).toMatchObject({
      state: 'doing',
      n: 1,
      m: 3,
      cases: { accepted: 3, answered: 2, solved: 1, openIds: ['a', 'b'] },
      explanation: '受理3件，答复2件，办结1件，未办结2件，最早的4月1日受理',
    });
  });

  test.each([
    [[solved], '2022-06-01', 'done', '受理1件，答复1件，办结1件，都已办结'],
    [
      [matter('a', '2022-01-05')],
      '2023-06-01',
      'doing',
      '受理1件，答复0件，办结0件，未办结1件，最早的1月5日受理',
    ],
    [[matter('a', '2022-05-01', { dueOn: '2022-07-01' })], '2022-06-01', 'doing', /未办结1件/],
    [[matter('a', '2022-05-01', { dueOn: '2022-06-05' })], '2022-06-01', 'due', /未办结1件/],
    [[solved, matter('a', '2022-05-01', { dueOn: '2022-05-31' })], '2022-06-01', 'overdue', /./],
  ])('%#: only a day of its own makes a case late', (records, day, state, why) => {
    const found = run(hotline, records, at(day));
    expect(found.state).toBe(state);
    expect(found.explanation).toMatch(why);
  });

  test('one open since last year is this year’s as well; one solved before it is not', () => {
    const taken = matter('a', '2021-11-01', { answered: '2021-12-01' });
    const gone = matter('b', '2021-11-01', { solved: '2021-12-31' });
    expect(run(hotline, [taken, gone], at('2022-02-01'))).toMatchObject({
      n: 0,
      m: 1,
      recordIds: ['a'],
      besideIds: ['b'],
    });
  });

  test('without a case nothing is measured', () => {
    expect(run(hotline, [], at('2022-06-01'))).toMatchObject({
      state: 'record',
      m: null,
      explanation: '还没有受理的事项',
    });
    expect(run(hotline, [record('x', '2022-02-01')], at('2022-06-01'))).toMatchObject({
      n: 1,
      explanation: '1条关联记录，没有受理的事项',
    });
  });
});
