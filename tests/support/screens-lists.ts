/** Screens of the responsibility lists. */
export const LIST_SCREENS = [
  { name: 'responsibility lists', person: '何平', path: 'packages/plan/pages/lists/index' },
  {
    name: 'responsibility list',
    person: '何平',
    path: 'packages/plan/pages/list/index?unit=branch-4&year=2022',
  },
  { name: 'my responsibility list', person: '张敏', path: 'packages/own/pages/list/index' },
] as const;
