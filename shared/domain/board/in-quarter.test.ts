import { at, bulletin, bulletins, commitment, target } from '../progress/test-support';
import type { BoardInput } from './evaluate';
import { deriveQuarter, type QuarterNumber } from './in-quarter';
import { input, partyDay } from './test-support';

const issued = (id: string, date: string, quarter: number) => ({
  ...bulletin(id, date, quarter),
  unitId: 'study-group',
  commitmentIds: ['4.4'],
});

const cellIn = (from: BoardInput, quarter: QuarterNumber, column: string, item = 4) =>
  deriveQuarter(from, quarter)
    .sections.flatMap(({ rows }) => rows)
    .find(({ number }) => number === item)
    ?.cells.find((cell) => cell.column === column);

test('a quarterly bulletin is asked of its quarter alone, whenever it came', () => {
  const late = input([issued('a', '2022-07-06', 2)], { today: at('2022-08-01') });
  expect(cellIn(late, 1, 'study-group')).toMatchObject({ state: 'overdue', n: 0, m: 1 });
  expect(cellIn(late, 2, 'study-group')).toMatchObject({ state: 'done', n: 1, m: 1 });
  expect(cellIn(late, 3, 'study-group')).toMatchObject({ state: 'todo', n: 0, m: 1 });
});

test('what is owed by the end of the year is asked in the fourth quarter; before, its records are counted', () => {
  const held = input([partyDay('a', 3, '2022-05-20')], { today: at('2022-12-01') });
  expect(cellIn(held, 2, 'branch-3')).toMatchObject({ state: 'record', n: 1, m: null });
  expect(cellIn(held, 4, 'branch-3')).toMatchObject({ state: 'done', n: 1, m: 1 });
  expect(cellIn(held, 4, 'branch-4')).toMatchObject({ state: 'due', n: 0, m: 1 });
  expect(deriveQuarter(held, 2).matters.map(({ unitId }) => unitId)).toEqual(['study-group']);
  expect(deriveQuarter(held, 4).matters.map(({ unitId }) => unitId)).not.toContain('branch-3');
});

test('months are asked in the quarter they lie in', () => {
  const monthly = commitment({
    rule: 'perPeriod',
    units: ['branch-1'],
    target: target({ period: 'month' }),
  });
  const from = input([partyDay('jan', 1, '2022-01-10'), partyDay('feb', 1, '2022-02-10')], {
    commitments: [monthly, bulletins],
    today: at('2022-06-15'),
  });
  expect(cellIn(from, 1, 'branch-1')).toMatchObject({ state: 'overdue', n: 2, m: 3 });
  expect(cellIn(from, 3, 'branch-1')).toMatchObject({ state: 'todo', n: 0, m: 3 });
});

test('where nothing fell due and nothing was recorded, the quarter does not apply', () => {
  expect(cellIn(input([], { today: at('2022-06-01') }), 1, 'branch-3', 16)).toMatchObject({
    state: 'na',
  });
});
