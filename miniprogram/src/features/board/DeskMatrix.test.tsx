/** @jest-environment jsdom */
import type { Board } from '@shared/domain/board/schema';
import { partOf, summaryOf } from '@shared/domain/board/summary';
import { fireEvent, render, screen } from '@testing-library/react';
import { ColumnTurner } from './ColumnPager';
import { DeskMatrix } from './DeskMatrix';

jest.mock('@tarojs/taro', () => ({}));

const UNITS = 1000;
const ITEMS = 18;

const columns = Array.from({ length: UNITS }, (_, place) => ({
  id: `branch-${place + 1}`,
  name: `第${place + 1}支部`,
  kind: 'branch' as const,
}));

const rows = Array.from({ length: ITEMS }, (_, place) => ({
  number: place + 1,
  title: `第${place + 1}条`,
  levels: [],
  state: 'doing' as const,
  n: 0,
  m: 1,
  counts: 'branches' as const,
  commitmentId: null,
  note: '',
  recordCount: 0,
  latest: null,
  cells: columns.map(({ id }) => ({
    column: id,
    state: 'doing' as const,
    n: 0,
    m: 1,
    figures: [],
    recordCount: 0,
    latest: null,
    commitmentIds: [],
  })),
}));

const board: Board = {
  year: 2022,
  asOf: 0,
  columns,
  sections: [{ ordinal: 1, title: '', rows }],
  matters: [],
  dueThisMonth: [],
  summary: { done: 0, doing: ITEMS, due: 0, overdue: 0, record: 0, na: 0, todo: 0 },
};

test('of a thousand units forty are drawn at once, and each of them stands on one page', () => {
  const { head, pages } = summaryOf(board);
  const turn = jest.fn();
  const last = pages.length - 1;
  const part = partOf(head, pages[last] ?? { cells: [] }, last, 0);
  const { rerender } = render(<DeskMatrix board={part} onSelect={() => undefined} />);
  expect(screen.getAllByRole('cell')).toHaveLength(ITEMS * 41);
  expect(screen.getByLabelText(/第18条 1000支部/)).toBeTruthy();
  expect(pages.flatMap(({ cells }) => cells[0] ?? [])).toHaveLength(UNITS);
  rerender(<ColumnTurner board={part} onTurn={turn} />);
  expect(screen.getByText('961–1000，共1000个单位')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '后面的单位' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '前面的单位' }));
  expect(turn).toHaveBeenCalledWith(920);
});
