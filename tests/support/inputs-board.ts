/** The least each operation on the board takes. */
export const boardInputs = () => ({
  'board.get': {},
  'board.item': { number: 4 },
  'board.quarter': { quarter: 4 },
  'board.compare': { from: '2022-06-30', to: '2022-09-30' },
  'board.columns': { search: '支部' },
  'board.unit': { unitId: 'branch-3' },
  'board.overview': {},
});
