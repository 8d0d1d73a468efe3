import Taro from '@tarojs/taro';

/** Every page by its name; the app's configuration lists the same paths. */
export const pages = {
  home: '/pages/home/index',
  activities: '/pages/activities/index',
  activity: '/pages/activity/index',
  checkIn: '/pages/check-in/index',
  board: '/pages/board/index',
  me: '/pages/me/index',
  join: '/pages/join/index',
  organiserEdit: '/packages/organiser/pages/edit/index',
  organiserCode: '/packages/organiser/pages/code/index',
  organiserRecord: '/packages/organiser/pages/record/index',
  asks: '/packages/organiser/pages/asks/index',
  organiserRoster: '/packages/organiser/pages/roster/index',
  callList: '/packages/organiser/pages/calls/index',
  projector: '/packages/organiser/pages/projector/index',
  papers: '/packages/reports/pages/choose/index',
  paper: '/packages/reports/pages/paper/index',
  item: '/packages/board/pages/item/index',
  unitBoard: '/packages/board/pages/unit/index',
  boardCompare: '/packages/board/pages/compare/index',
  boardOverview: '/packages/board/pages/overview/index',
  boardWall: '/packages/board/pages/wall/index',
  dualLife: '/packages/board/pages/dual-life/index',
  registers: '/packages/cases/pages/registers/index',
  cases: '/packages/cases/pages/list/index',
  case: '/packages/cases/pages/case/index',
  inspections: '/packages/cases/pages/inspections/index',
  inspection: '/packages/cases/pages/inspection/index',
  planRound: '/packages/cases/pages/plan/index',
  consents: '/packages/own/pages/consents/index',
  myData: '/packages/own/pages/data/index',
  myYear: '/packages/own/pages/year/index',
  notice: '/packages/own/pages/notice/index',
  dataRequests: '/packages/office/pages/requests/index',
  audit: '/packages/office/pages/audit/index',
  digest: '/packages/office/pages/digest/index',
  reminderSettings: '/packages/office/pages/reminders/index',
  messages: '/packages/office/pages/messages/index',
  officeFeedback: '/packages/office/pages/feedback/index',
  myFeedback: '/packages/own/pages/feedback/index',
  retention: '/packages/office/pages/retention/index',
  invitations: '/packages/people/pages/invitations/index',
  people: '/packages/people/pages/roster/index',
  person: '/packages/people/pages/person/index',
  units: '/packages/people/pages/units/index',
  bulletins: '/packages/study/pages/bulletins/index',
  bulletin: '/packages/study/pages/bulletin/index',
  showings: '/packages/study/pages/showings/index',
  planImport: '/packages/plan/pages/import/index',
  planReview: '/packages/plan/pages/review/index',
  planCarry: '/packages/plan/pages/carry/index',
  commitments: '/packages/plan/pages/commitments/index',
  commitment: '/packages/plan/pages/commitment/index',
  responsibilityLists: '/packages/plan/pages/lists/index',
  responsibilityList: '/packages/plan/pages/list/index',
  myList: '/packages/own/pages/list/index',
  studyHub: '/packages/study/pages/hub/index',
  studyPlan: '/packages/study/pages/plan/index',
  studyMatrix: '/packages/study/pages/matrix/index',
  makeUps: '/packages/study/pages/make-ups/index',
  programmes: '/packages/study/pages/programmes/index',
  studyRegimes: '/packages/study/pages/regimes/index',
  studyNotes: '/packages/study/pages/notes/index',
  studyChecklist: '/packages/study/pages/checklist/index',
  studyArchive: '/packages/study/pages/archive/index',
  rosterImport: '/packages/people/pages/import/index',
  volunteerEvents: '/packages/volunteer/pages/events/index',
  volunteerEvent: '/packages/volunteer/pages/event/index',
  volunteerSignUp: '/packages/volunteer/pages/sign-up/index',
  volunteerPoster: '/packages/volunteer/pages/poster/index',
  volunteerEdit: '/packages/volunteer/pages/edit/index',
  volunteerQueue: '/packages/volunteer/pages/queue/index',
  volunteerDay: '/packages/volunteer/pages/day/index',
  volunteerSummary: '/packages/volunteer/pages/summary/index',
  volunteerDue: '/packages/volunteer/pages/due/index',
  serviceRecord: '/packages/volunteer/pages/record/index',
  service: '/packages/volunteer/pages/service/index',
  statement: '/packages/volunteer/pages/statement/index',
  revokeStatement: '/packages/volunteer/pages/revoke/index',
  verify: '/packages/volunteer/pages/verify/index',
  corps: '/packages/volunteer/pages/corps/index',
  volunteerProfile: '/packages/volunteer/pages/profile/index',
} as const;

export type PageName = keyof typeof pages;
type Query = Record<string, string | number | undefined>;

/** A page with what it is opened with. */
export const pathOf = (page: PageName, query: Query): string => {
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

/** Opens the page where one joins, and forgets the way there: nothing else is open to a stranger. */
export const openJoin = (): void => {
  void Taro.reLaunch({ url: pages.join });
};

/** Goes to one of the tabs and forgets the way there. */
export const openTab = (page: 'home' | 'activities' | 'board' | 'me'): void => {
  void Taro.reLaunch({ url: pages[page] });
};
