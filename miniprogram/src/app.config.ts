const mainPages = [
  'pages/home/index',
  'pages/activities/index',
  'pages/activity/index',
  'pages/board/index',
  'pages/check-in/index',
  'pages/join/index',
  'pages/me/index',
];

const subPackages: Array<{ root: string; pages: string[] }> = [
  {
    root: 'packages/board',
    pages: [
      'pages/compare/index',
      'pages/dual-life/index',
      'pages/item/index',
      'pages/overview/index',
      'pages/unit/index',
      'pages/wall/index',
    ],
  },
  {
    root: 'packages/cases',
    pages: [
      'pages/case/index',
      'pages/inspection/index',
      'pages/inspections/index',
      'pages/list/index',
      'pages/plan/index',
      'pages/registers/index',
    ],
  },
  {
    root: 'packages/organiser',
    pages: [
      'pages/asks/index',
      'pages/calls/index',
      'pages/code/index',
      'pages/edit/index',
      'pages/projector/index',
      'pages/record/index',
      'pages/roster/index',
    ],
  },
  {
    root: 'packages/office',
    pages: [
      'pages/audit/index',
      'pages/digest/index',
      'pages/feedback/index',
      'pages/messages/index',
      'pages/reminders/index',
      'pages/requests/index',
      'pages/retention/index',
    ],
  },
  {
    root: 'packages/own',
    pages: [
      'pages/consents/index',
      'pages/data/index',
      'pages/feedback/index',
      'pages/list/index',
      'pages/notice/index',
      'pages/year/index',
    ],
  },
  {
    root: 'packages/people',
    pages: [
      'pages/import/index',
      'pages/invitations/index',
      'pages/person/index',
      'pages/roster/index',
      'pages/units/index',
    ],
  },
  { root: 'packages/reports', pages: ['pages/choose/index', 'pages/paper/index'] },
  {
    root: 'packages/study',
    pages: [
      'pages/archive/index',
      'pages/bulletin/index',
      'pages/bulletins/index',
      'pages/checklist/index',
      'pages/hub/index',
      'pages/make-ups/index',
      'pages/matrix/index',
      'pages/notes/index',
      'pages/plan/index',
      'pages/programmes/index',
      'pages/regimes/index',
      'pages/showings/index',
    ],
  },
  {
    root: 'packages/volunteer',
    pages: [
      'pages/corps/index',
      'pages/day/index',
      'pages/due/index',
      'pages/edit/index',
      'pages/event/index',
      'pages/events/index',
      'pages/poster/index',
      'pages/profile/index',
      'pages/queue/index',
      'pages/record/index',
      'pages/revoke/index',
      'pages/service/index',
      'pages/sign-up/index',
      'pages/statement/index',
      'pages/summary/index',
      'pages/verify/index',
    ],
  },
  {
    root: 'packages/plan',
    pages: [
      'pages/import/index',
      'pages/review/index',
      'pages/commitments/index',
      'pages/commitment/index',
      'pages/lists/index',
      'pages/list/index',
    ],
  },
];

export default defineAppConfig({
  pages: mainPages,
  subPackages,
  lazyCodeLoading: 'requiredComponents',
  animation: false, // pages of the browser build change at once
  __usePrivacyCheck__: true,
  window: {
    navigationBarTitleText: '机关党建',
    navigationBarBackgroundColor: '#f6f3ef',
    navigationBarTextStyle: 'black',
    backgroundColor: '#f6f3ef',
    backgroundTextStyle: 'dark',
  },
});
