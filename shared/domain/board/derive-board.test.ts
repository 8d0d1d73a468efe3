import fc from 'fast-check';
import { progressState } from '../progress/schema';
import { at, bulletin, commitment, record } from '../progress/test-support';
import { deriveBoard } from './derive-board';
import type { BoardInput } from './evaluate';
import { board } from './schema';
import { commitments, input, partyDay, unit, units } from './test-support';

const rowOf = (from: BoardInput, number: number) => {
  const found = deriveBoard(from)
    .sections.flatMap(({ rows }) => rows)
    .find((row) => row.number === number);
  if (!found) throw new Error(`no row ${number}`);
  return found;
};

const cellOf = (from: BoardInput, number: number, column: string) => {
  const found = rowOf(from, number).cells.find((cell) => cell.column === column);
  if (!found) throw new Error(`no cell ${column}`);
  return found;
};

const ofStudyGroup = (id: string, date: string, quarter?: number) => ({
  ...bulletin(id, date, quarter),
  unitId: 'study-group',
  commitmentIds: ['4.4'],
});

test('the columns are the branches, the study group and the bureau, in this order', () => {
  expect(deriveBoard(input([])).columns.map(({ name }) => name)).toEqual([
    '第一支部',
    '第二支部',
    '第三支部',
    '第四支部',
    '第五支部',
    '第六支部',
    '党组中心组',
    '局层面',
  ]);
});

test('one theme Party day linked to 4.1 turns item 4 · 第三支部 from 0/1 to 1/1', () => {
  expect(cellOf(input([]), 4, 'branch-3')).toEqual({
    column: 'branch-3',
    state: 'todo',
    n: 0,
    m: 1,
    figures: [{ commitmentId: '4.1', state: 'todo', n: 0, m: 1 }],
    recordCount: 0,
    latest: null,
    commitmentIds: ['4.1', '4.2'],
  });
  const held = input([partyDay('a', 3, '2022-05-20')]);
  expect(cellOf(held, 4, 'branch-3')).toMatchObject({
    state: 'done',
    n: 1,
    m: 1,
    recordCount: 1,
    latest: at('2022-05-20'),
  });
  expect(cellOf(held, 4, 'branch-4')).toMatchObject({ state: 'todo', n: 0, m: 1 });
});

test('a record linked to two commitments of an item is one record in its cell', () => {
  const both = input([partyDay('a', 3, '2022-05-20', ['4.1', '4.2'])]);
  expect(cellOf(both, 4, 'branch-3')).toMatchObject({ n: 1, m: 1, recordCount: 1 });
  const second = input([partyDay('a', 3, '2022-05-20', ['4.2'])]);
  expect(cellOf(second, 4, 'branch-3')).toMatchObject({ n: 0, m: 1, recordCount: 1 });
});

test('a cell adds up nothing that counts different things: the worst leads, the others stand beside', () => {
  const regimes = commitment({
    id: '4.3',
    rule: 'checklist',
    target: null,
    units: ['study-group'],
    checklist: ['学习考勤', '个人自学'],
    evidence: ['document/regulation'],
  });
  const kept = {
    ...record('r', '2022-02-01', { unitId: 'study-group', commitmentIds: ['4.3'] }),
    family: 'entry' as const,
    kind: 'document/regulation',
    element: '学习考勤',
  };
  const group = input([kept], { commitments: [regimes, ...commitments] });
  expect(cellOf(group, 4, 'study-group')).toMatchObject({
    state: 'overdue',
    n: 0,
    m: 4,
    figures: [
      { commitmentId: '4.3', state: 'doing', n: 1, m: 2 },
      { commitmentId: '4.4', state: 'overdue', n: 0, m: 4 },
    ],
  });
});

test('not applicable is not zero', () => {
  const bare = input([]);
  expect(cellOf(bare, 15, 'branch-1')).toMatchObject({ state: 'na', n: 0, commitmentIds: [] });
  expect(cellOf(bare, 15, 'bureau')).toMatchObject({ state: 'record', n: 0, m: null });
  expect(rowOf(bare, 16)).toMatchObject({ state: 'na', note: '' });
});

test('a branch that hosts an event of a bureau item has its record counted, and owes nothing', () => {
  const hosted = input([partyDay('a', 2, '2022-05-20', ['15.1'])]);
  expect(cellOf(hosted, 15, 'branch-2')).toMatchObject({
    state: 'record',
    n: 1,
    m: null,
    commitmentIds: ['15.1'],
  });
});

test('a unit without a column shows in the bureau cell', () => {
  const office = { ...partyDay('a', 1, '2022-05-20', ['15.1']), unitId: 'business-office' };
  expect(cellOf(input([office]), 15, 'bureau')).toMatchObject({ state: 'record', n: 1 });
});

test('a reading of the office becomes a target only by the decision of the committee', () => {
  expect(rowOf(input([]), 9)).toMatchObject({ state: 'record', n: 0, m: null, counts: 'records' });
  const target = { atLeast: 1, period: 'once' as const, dueOn: '2022-05-31', soft: false };
  const decided = input([], { decisions: [{ commitmentId: '9.5', target }] });
  expect(rowOf(decided, 9)).toMatchObject({
    state: 'overdue',
    n: 0,
    m: 6,
    counts: 'branches',
    commitmentId: '9.5',
    note: '差第一支部等6个单位',
  });
});

test('the row takes state and figure from the clause that stands worst', () => {
  const days = [1, 2, 3, 5, 6].map((branch) => partyDay(`d${branch}`, branch, '2022-03-18'));
  const reports = [
    ofStudyGroup('q1', '2022-03-30'),
    ofStudyGroup('q2', '2022-07-06', 2),
    ofStudyGroup('q3', '2022-09-28'),
  ];
  const november = input([...days, ...reports], { today: at('2022-11-20') });
  expect(rowOf(november, 4)).toMatchObject({
    state: 'due',
    n: 5,
    m: 6,
    counts: 'branches',
    commitmentId: '4.1',
    note: '差第四支部',
    recordCount: 8,
  });
  expect(cellOf(november, 4, 'study-group')).toMatchObject({ state: 'doing', n: 3, m: 4 });

  const all = [...days, partyDay('d4', 4, '2022-11-19')];
  const withoutSecond = reports.filter(({ id }) => id !== 'q2');
  const behind = input([...all, ...withoutSecond], { today: at('2022-11-20') });
  expect(rowOf(behind, 4)).toMatchObject({
    state: 'overdue',
    n: 2,
    m: 4,
    counts: 'target',
    commitmentId: '4.4',
    note: '差二季度',
  });
});

test('matters are listed by unit and by period, overdue before due', () => {
  const days = [1, 2, 3, 5, 6].map((branch) => partyDay(`d${branch}`, branch, '2022-03-18'));
  const { matters, summary } = deriveBoard(
    input([...days, ofStudyGroup('q1', '2022-03-30'), ofStudyGroup('q3', '2022-09-28')], {
      today: at('2022-12-20'),
    }),
  );
  expect(
    matters.map(({ state, unitName, period, dueOn }) => [state, unitName, period?.label, dueOn]),
  ).toEqual([
    ['overdue', '党组中心组', '二季度', '2022-06-30'],
    ['due', '第四支部', undefined, '2022-12-31'],
    ['due', '党组中心组', '四季度', '2022-12-31'],
  ]);
  expect(matters[1]).toMatchObject({
    item: 4,
    commitmentId: '4.1',
    source: 'plan',
    n: 0,
    m: 1,
    explanation: '全年至少1次，还没有记录，12月31日到期',
  });
  expect(summary).toEqual({ done: 0, doing: 0, due: 0, overdue: 1, record: 2, na: 1, todo: 0 });
});

test('some done and some not begun is 推进中, and all done is 已完成', () => {
  const one = input([partyDay('a', 1, '2022-02-01')], { today: at('2022-02-02') });
  expect(rowOf(one, 4)).toMatchObject({
    state: 'doing',
    n: 1,
    m: 6,
    note: '各支部主题党日，12月31日',
  });
});

test('where every branch has records of an item without a target, the note says so', () => {
  const everyone = [1, 2, 3, 4, 5, 6].map((b) => partyDay(`d${b}`, b, '2022-03-18', ['9.5']));
  expect(rowOf(input(everyone), 9)).toMatchObject({ n: 6, m: null, note: '6条，6个支部都有' });
  expect(rowOf(input(everyone.slice(1)), 9).note).toBe('5条，最近3月18日');
});

test('a joint day counts for each branch, and is one record in the row', () => {
  const joint = [partyDay('a', 1, '2022-03-18'), partyDay('a', 2, '2022-03-18')];
  const march = input(joint, {
    today: at('2022-03-20', '00:00'),
    commitments: commitments.slice(0, 1),
  });
  expect(rowOf(march, 4)).toMatchObject({ n: 2, m: 6, recordCount: 1 });
});

test('“every branch” are those that exist on the day; records of a former one stay in sight', () => {
  const changed = units.map((own) =>
    own.id === 'branch-6' ? { ...own, validTo: '2022-06-30' } : own,
  );
  const founded = unit('branch-7', 'branch', '第七支部', { validFrom: '2023-01-01' });
  const records = [partyDay('a', 6, '2022-03-18')];
  const on = (date: string) =>
    input(records, {
      units: [...changed, founded],
      today: at(date, '00:00'),
      commitments: commitments.slice(0, 1),
    });
  expect(rowOf(on('2022-06-30'), 4)).toMatchObject({ n: 1, m: 6 });
  expect(rowOf(on('2022-07-01'), 4)).toMatchObject({ n: 0, m: 5 });
  expect(cellOf(on('2022-07-01'), 4, 'branch-5')).toMatchObject({ m: 1 });
  expect(cellOf(on('2022-07-01'), 4, 'bureau')).toMatchObject({ state: 'record', n: 1 });
  // A branch founded after the plan year owes nothing for it, whenever the board is read.
  expect(deriveBoard(on('2023-05-01')).columns.map(({ id }) => id)).not.toContain('branch-7');
});

test('the board is what its schema says', () => {
  const derived = deriveBoard(input([partyDay('a', 3, '2022-05-20')]));
  expect(board.parse(derived)).toEqual(derived);
});

test('the order of records does not matter, and a record taken away leaves no trace', () => {
  const anyRecord = fc
    .record({
      id: fc.nat({ max: 30 }),
      branch: fc.integer({ min: 1, max: 7 }),
      day: fc.integer({ min: 1, max: 28 }),
      to: fc.subarray(['4.1', '4.2', '4.4', '9.5', '15.1']),
    })
    .map(({ id, branch, day, to }) =>
      partyDay(
        `r${id}-${branch}-${day}-${to}`,
        branch,
        `2022-02-${String(day).padStart(2, '0')}`,
        to,
      ),
    );
  fc.assert(
    fc.property(fc.array(anyRecord, { maxLength: 40 }), anyRecord, (records, extra) => {
      const before = deriveBoard(input(records));
      expect(deriveBoard(input([...records].reverse()))).toEqual(before);
      fc.pre(records.every(({ id }) => id !== extra.id));
      const after = deriveBoard(input([extra, ...records]));
      const figures = (from: typeof before) =>
        from.sections.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ n }) => n)));
      const former = figures(before);
      figures(after).forEach((n, index) => {
        expect(n).toBeGreaterThanOrEqual(former[index] ?? 0);
      });
      const without = [extra, ...records].filter(({ id }) => id !== extra.id);
      expect(deriveBoard(input(without))).toEqual(before);
    }),
  );
});

test('every item stands in exactly one state of the summary', () => {
  const { summary } = deriveBoard(input([]));
  expect(Object.keys(summary).sort()).toEqual([...progressState.options].sort());
  expect(Object.values(summary).reduce((sum, n) => sum + n)).toBe(4);
});
