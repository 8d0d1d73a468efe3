/** @jest-environment jsdom */
import type { Board } from '@shared/domain/board/schema';
import { fireEvent, render, screen } from '@testing-library/react';
import { ColumnPager } from './ColumnPager';
import { DeskMatrix } from './DeskMatrix';
import { useColumnWindow } from './use-column-window';

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

function Paged() {
  const paging = useColumnWindow(board.columns);
  return (
    <>
      <ColumnPager of={paging} />
      <DeskMatrix board={{ ...board, columns: paging.shown }} onSelect={() => undefined} />
    </>
  );
}

test('of a thousand units thirty are drawn, the next follow by a tap, and a name finds any', () => {
  render(<Paged />);
  const cells = () => screen.getAllByRole('cell').length;
  expect(cells()).toBe(ITEMS * 31);
  expect(screen.getByText('1–30，共1000个')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '后面的单位' }));
  expect(screen.getByText('31–60，共1000个')).toBeTruthy();
  expect(cells()).toBe(ITEMS * 31);
  fireEvent.input(screen.getByLabelText('按单位名称查找'), { target: { value: '第777支部' } });
  expect(cells()).toBe(ITEMS * 2);
  expect(screen.getByLabelText(/第18条 777支部/)).toBeTruthy();
});
