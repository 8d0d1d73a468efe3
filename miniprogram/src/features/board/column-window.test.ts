import { columnWindow } from './column-window';

const columns = Array.from({ length: 1000 }, (_, place) => ({
  id: `branch-${place + 1}`,
  name: `第${place + 1}支部`,
  kind: 'branch' as const,
}));

test('a thousand branches are shown thirty at a time, and none is left out or shown twice', () => {
  const pages = Array.from({ length: 34 }, (_, page) =>
    columnWindow(columns, { search: '', page }),
  );
  expect(pages.flatMap(({ shown }) => shown)).toEqual(columns);
  expect(pages[0]).toMatchObject({ from: 1, to: 30, of: 1000, hasPrevious: false, hasNext: true });
  expect(pages[33]).toMatchObject({ from: 991, to: 1000, hasPrevious: true, hasNext: false });
});

test('a name finds its unit, whatever page was open', () => {
  expect(columnWindow(columns, { search: ' 第777支部 ', page: 20 })).toMatchObject({
    shown: [{ id: 'branch-777' }],
    from: 1,
    to: 1,
    of: 1,
    hasNext: false,
  });
  expect(columnWindow(columns, { search: '没有', page: 0 })).toMatchObject({
    from: 0,
    to: 0,
    of: 0,
  });
});
