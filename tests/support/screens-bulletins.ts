/** Screens of the quarterly bulletins and of showing results. */
export const BULLETIN_SCREENS = [
  { name: 'bulletins', person: '陈静', path: 'packages/study/pages/bulletins/index' },
  {
    name: 'bulletin',
    person: '陈静',
    path: 'packages/study/pages/bulletins/index',
    taps: ['起草第四季度通报'],
  },
  { name: 'showings', person: '陈静', path: 'packages/study/pages/showings/index' },
  { name: 'showings of a member', person: '张敏', path: 'packages/study/pages/showings/index' },
] as const;
