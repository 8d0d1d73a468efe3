import type { Board, BoardCell, BoardRow } from '@shared/domain/board/schema';
import { instantOf } from '@shared/domain/time';
import { choicesOf, filtered, filterText, NO_FILTER } from './board-filter';

const cell = (column: string, state: BoardCell['state']): BoardCell => ({
  column,
  state,
  n: 0,
  m: 1,
  figures: [],
  recordCount: 0,
  latest: null,
  commitmentIds: [],
});

const row = (number: number, changes: Partial<BoardRow> = {}): BoardRow => ({
  number,
  title: '',
  levels: ['branch'],
  state: 'due',
  n: 5,
  m: 6,
  counts: 'branches',
  commitmentId: null,
  note: '',
  recordCount: 0,
  latest: null,
  cells: [cell('a', 'done'), cell('b', number === 3 ? 'na' : 'due')],
  ...changes,
});

const board: Board = {
  year: 2022,
  asOf: 0,
  columns: [
    { id: 'a', name: '第一支部', kind: 'branch' },
    { id: 'b', name: '党组中心组', kind: 'study_group' },
  ],
  sections: [
    { ordinal: 1, title: '', rows: [row(1), row(2, { levels: ['party-group'], state: 'done' })] },
    { ordinal: 2, title: '', rows: [row(3)] },
  ],
  matters: [],
  dueThisMonth: [],
  summary: { done: 0, doing: 0, due: 0, overdue: 0, record: 0, na: 0, todo: 0 },
};

const seen = (filter: Partial<typeof NO_FILTER>) =>
  filtered(board, { ...NO_FILTER, ...filter }).sections.flatMap(({ rows }) =>
    rows.map(({ number }) => number),
  );

test.each([
  [{}, [1, 2, 3]],
  [{ section: '2' }, [3]],
  [{ level: 'party-group' as const }, [2]],
  [{ state: 'due' as const }, [1, 3]],
  [{ unit: 'b' }, [1, 2]],
  [{ unit: 'b', state: 'due' as const }, [1, 2]],
  [{ unit: 'a', state: 'due' as const }, []],
])('looked at by %j, items %j are seen', (filter, numbers) => {
  expect(seen(filter)).toEqual(numbers);
});

test('one unit looked at is one column, and the choice is told in words', () => {
  const filter = { ...NO_FILTER, section: '2', unit: 'b', state: 'due' as const, on: '2022-06-30' };
  expect(filtered(board, filter).columns).toHaveLength(1);
  expect(filterText(filter, board)).toBe('第二部分、中心组、即将到期、6月30日的进展');
});

test('only months that are over can be looked back at, the last first', () => {
  const { on } = choicesOf(board, instantOf('2022-04-01') ?? 0);
  expect(on.map(({ key }) => key)).toEqual(['', '2022-03-31', '2022-02-28', '2022-01-31']);
});
