/** Screens that look at the board in other ways. */
export const BOARD_SCREENS = [
  { name: 'unit', person: '何平', path: 'packages/board/pages/unit/index?unit=branch-4&year=2022' },
  {
    name: 'two days compared',
    person: '何平',
    path: 'packages/board/pages/compare/index?year=2022',
    taps: ['上季末'],
  },
  { name: 'leaders’ page', person: '李建国', path: 'packages/board/pages/overview/index' },
  { name: 'sheet for the wall', person: '何平', path: 'packages/board/pages/wall/index' },
] as const;
