import Taro from '@tarojs/taro';

/** Every page by its name; the app's configuration lists the same paths. */
export const pages = {
  home: '/pages/home/index',
  activities: '/pages/activities/index',
  activity: '/pages/activity/index',
  checkIn: '/pages/check-in/index',
  board: '/pages/board/index',
  me: '/pages/me/index',
  organiserEdit: '/packages/organiser/pages/edit/index',
  organiserCode: '/packages/organiser/pages/code/index',
  organiserRoster: '/packages/organiser/pages/roster/index',
  projector: '/packages/organiser/pages/projector/index',
  item: '/packages/board/pages/item/index',
  planImport: '/packages/plan/pages/import/index',
  planReview: '/packages/plan/pages/review/index',
} as const;

export type PageName = keyof typeof pages;
type Query = Record<string, string | number | undefined>;

const pathOf = (page: PageName, query: Query): string => {
  const pairs = Object.entries(query).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${encodeURIComponent(value)}`],
  );
  return pairs.length === 0 ? pages[page] : `${pages[page]}?${pairs.join('&')}`;
};

/** Opens a page on top of this one. */
export const openPage = (page: PageName, query: Query = {}): void => {
  void Taro.navigateTo({ url: pathOf(page, query) });
};

/** Puts a page in the place of this one: after an act that is done, so that 返回 does not redo it. */
export const replacePage = (page: PageName, query: Query = {}): void => {
  void Taro.redirectTo({ url: pathOf(page, query) });
};

/** Goes to one of the tabs and forgets the way there. */
export const openTab = (page: 'home' | 'activities' | 'board' | 'me'): void => {
  void Taro.reLaunch({ url: pages[page] });
};
