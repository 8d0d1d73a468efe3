import fc from 'fast-check';
import { deriveBoard } from './derive-board';
import { COLUMNS_TOGETHER, pageOf, partOf, summaryOf, TOLD_AT_ONCE } from './summary';
import { input, partyDay, unit } from './test-support';

const boardOf = (branches: number) =>
  deriveBoard({
    ...input([partyDay('a', 3, '2022-05-20')]),
    units: Array.from({ length: branches }, (_, place) =>
      unit(`branch-${place + 1}`, 'branch', `支部${place + 1}`),
    ),
  });

test('a board of a few units is whole on its first page', () => {
  const board = boardOf(6);
  const { head, pages } = summaryOf(board);
  const [only] = pages;
  expect(pages).toHaveLength(1);
  expect(only && partOf(head, only, 0, board.asOf)).toEqual({
    ...board,
    from: 0,
    columnCount: 6,
    matterCount: board.matters.length,
    dueCount: board.dueThisMonth.length,
  });
});

test('read page by page, every column and every cell comes once and in its place', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 130 }), (branches) => {
      const board = boardOf(branches);
      const { head, pages } = summaryOf(board);
      const parts = pages.map((page, place) => partOf(head, page, place, board.asOf));
      expect(parts.flatMap(({ columns }) => columns)).toEqual(board.columns);
      const rows = board.sections.flatMap((section) => section.rows);
      rows.forEach((row, place) => {
        const cells = parts.flatMap(
          ({ sections }) => sections.flatMap((section) => section.rows)[place]?.cells ?? [],
        );
        expect(cells).toEqual(row.cells);
      });
    }),
    { numRuns: 12 },
  );
});

test('of a great many matters the first hundred are told, and the number of all', () => {
  const { head } = summaryOf({ ...boardOf(1_000), asOf: 0 });
  expect(head.matterCount).toBeGreaterThanOrEqual(head.matters.length);
  expect(head.matters.length).toBeLessThanOrEqual(TOLD_AT_ONCE);
  expect(pageOf(999)).toBe(Math.ceil(1_000 / COLUMNS_TOGETHER) - 1);
});
