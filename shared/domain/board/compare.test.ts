import fc from 'fast-check';
import { at, record } from '../progress/test-support';
import { addDays } from '../time';
import { type ComparedDay, compareDays } from './compare';
import { input, partyDay, unit } from './test-support';
import type { BoardChange, BoardComparison } from './views-schema';

const day = (records: ComparedDay['records'], date: string, changes: Partial<ComparedDay> = {}) => {
  const { commitments } = input([]);
  return { commitments, records, today: at(date), ...changes };
};

const compare = (before: ComparedDay, after: ComparedDay, changes = {}) =>
  compareDays(input([], changes), before, after);

test('a theme Party day held in between changes its branch and its item, and nothing else', () => {
  const held = partyDay('a', 3, '2022-07-08');
  const { changed, unchanged } = compare(day([], '2022-06-30'), day([held], '2022-09-30'));
  expect(changed).toMatchObject([
    {
      number: 4,
      came: ['a'],
      went: [],
      cells: [
        {
          column: 'branch-3',
          before: { state: 'todo', n: 0, m: 1 },
          after: { state: 'done', n: 1, m: 1 },
          came: ['a'],
        },
      ],
    },
  ]);
  expect(unchanged.map(({ number }) => number)).toEqual([9, 15, 16]);
});

test('time alone changes a state: what was not due yet is overdue, without any record', () => {
  const { changed } = compare(day([], '2022-03-01'), day([], '2022-04-02'));
  expect(changed[0]?.cells).toEqual([
    {
      column: 'study-group',
      before: { state: 'todo', n: 0, m: 4 },
      after: { state: 'overdue', n: 0, m: 4 },
      came: [],
      went: [],
    },
  ]);
});

test('a matter solved in between was open on the first day, although its record says today how it ended', () => {
  const solved = record('h', '2022-05-01', {
    family: 'case',
    kind: 'case/hotline',
    unitId: 'party-group',
    commitmentIds: ['14.1'],
    steps: { answeredAt: at('2022-05-03'), solvedAt: at('2022-07-01'), dueOn: '2022-07-31' },
  });
  const [base] = input([]).commitments;
  if (!base) throw new Error('no commitment');
  const commitments = [
    {
      ...base,
      id: '14.1',
      units: ['party-group'],
      rule: 'caseStates' as const,
      target: null,
      evidence: ['case/hotline'],
    },
  ];
  const { changed } = compare(
    day([solved], '2022-06-30', { commitments }),
    day([solved], '2022-09-30', { commitments }),
  );
  expect(changed).toMatchObject([
    { cells: [{ column: 'bureau', before: { n: 0, m: 1 }, after: { state: 'done', n: 1 } }] },
  ]);
});

test('a branch dissolved in between keeps its column', () => {
  const gone = unit('branch-7', 'branch', '第七支部', { validTo: '2022-06-30' });
  const units = [...input([]).units, gone];
  const held = { ...partyDay('a', 3, '2022-05-01'), unitId: 'branch-7' };
  const found = compare(day([held], '2022-06-01'), day([held], '2022-09-30'), { units });
  expect(found.columns.map(({ id }) => id)).toContain('branch-7');
  expect(found.changed[0]?.cells.map(({ column }) => column)).toContain('branch-7');
});

const turned = <One extends BoardChange>(change: One): One => ({
  ...change,
  before: change.after,
  after: change.before,
  came: change.went,
  went: change.came,
});

const mirrored = (comparison: BoardComparison): BoardComparison => ({
  ...comparison,
  from: comparison.to,
  to: comparison.from,
  changed: comparison.changed.map((row) => ({ ...turned(row), cells: row.cells.map(turned) })),
});

const dates = fc.integer({ min: 0, max: 364 }).map((days) => addDays('2022-01-01', days));
const records = fc.array(
  fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 6 }), dates),
  { maxLength: 8 },
);
const days = fc.tuple(records, dates).map(([held, date]) =>
  day(
    held.map(([id, branch, on]) => partyDay(`r${id}`, branch, on, ['4.1', '4.2'])),
    date,
  ),
);

test('a day compared with itself shows nothing, and turned round everything is told the other way round', () => {
  fc.assert(
    fc.property(days, days, (one, other) => {
      expect(compare(one, one).changed).toEqual([]);
      expect(compare(other, one)).toEqual(mirrored(compare(one, other)));
    }),
  );
});
