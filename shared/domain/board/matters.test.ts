import type { ProgressRecord } from '../progress/schema';
import { at, evidence } from '../progress/test-support';
import { deriveBoard } from './derive-board';
import { commitments, input, partyDay } from './test-support';

test('what falls due this month stands by its day, whoever is done left out', () => {
  const monthly = commitments.map((one) =>
    one.id === '4.4'
      ? { ...one, target: { atLeast: 1, period: 'month' as const, dueOn: null, soft: false } }
      : one,
  );
  const done = [1, 2, 3, 4, 5].map((b) => partyDay(`d${b}`, b, '2022-03-18'));
  const { dueThisMonth } = deriveBoard(
    input(done, { today: at('2022-12-01', '00:00'), commitments: monthly }),
  );
  expect(dueThisMonth.map(({ unitName, dueOn, period }) => [unitName, dueOn, period?.key])).toEqual(
    [
      ['第六支部', '2022-12-31', undefined],
      ['党组中心组', '2022-12-31', '2022-12'],
    ],
  );
  const june = deriveBoard(input(done, { today: at('2022-06-30', '23:59'), commitments: monthly }));
  expect(june.dueThisMonth.map(({ period }) => period?.label)).toEqual(['6月']);
});

test('a case past its own day presses, though nobody set a target, and one case of a branch is no branch', () => {
  const found = { ...evidence, id: '9.1', item: 9, rule: 'caseStates' as const, explicit: false };
  const open: ProgressRecord = {
    ...partyDay('case', 3, '2022-05-01', ['9.1']),
    family: 'case',
    kind: 'case/self_check',
    steps: { answeredAt: null, solvedAt: null, dueOn: '2022-05-20' },
  };
  const told = input([open], {
    commitments: [{ ...found, units: ['branch:*'], evidence: ['case/self_check'] }],
  });
  expect(deriveBoard(told).matters).toMatchObject([
    { unitName: '第三支部', state: 'overdue', dueOn: '2022-05-20', n: 0, m: 1, source: 'case' },
  ]);
  const row = deriveBoard(told)
    .sections.flatMap(({ rows }) => rows)
    .find(({ number }) => number === 9);
  expect(row).toMatchObject({ n: 0, m: 1, counts: 'target' });
});
