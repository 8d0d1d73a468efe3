import { BOARD_SCREENS } from './screens-board';
import { BULLETIN_SCREENS } from './screens-bulletins';
import { CASE_SCREENS } from './screens-cases';
import { COMMITMENT_SCREENS } from './screens-commitments';
import { LIST_SCREENS } from './screens-lists';
import { REMINDER_SCREENS } from './screens-reminders';
import { studyScreens } from './screens-study';
import { studyAttendanceScreens } from './screens-study-attendance';
import { STUDY_FILE_SCREENS } from './screens-study-file';
import { volunteerScreens } from './screens-volunteer';
import { volunteerPaperScreens } from './screens-volunteer-papers';

/** A screen to look at: who opens it, and how. */
export interface Screen {
  name: string;
  person: string;
  /** In the app; a word in capitals stands for the id of a record. */
  path: string;
  /** What is tapped to come there, in order. */
  taps?: readonly (RegExp | string)[];
}

const ACCEPT = [/^我已阅读，继续$/];

/** Activities, the door, the board and the plan. */
const activityScreens: readonly Screen[] = [
  { name: 'home', person: '张敏', path: 'pages/home/index' },
  { name: 'home-officer', person: '赵磊', path: 'pages/home/index' },
  { name: 'activities', person: '赵磊', path: 'pages/activities/index' },
  { name: 'activity', person: '张敏', path: 'pages/activity/index?id=ACTIVITY' },
  { name: 'activity-officer', person: '赵磊', path: 'pages/activity/index?id=ACTIVITY' },
  { name: 'check-in', person: '张敏', path: 'pages/check-in/index?a=ACTIVITY' },
  { name: 'edit', person: '赵磊', path: 'packages/organiser/pages/edit/index' },
  { name: 'code', person: '赵磊', path: 'packages/organiser/pages/code/index?id=ACTIVITY' },
  {
    name: 'projector',
    person: '赵磊',
    path: 'packages/organiser/pages/projector/index?id=ACTIVITY',
  },
  { name: 'roster', person: '赵磊', path: 'packages/organiser/pages/roster/index?id=ACTIVITY' },
  { name: 'asks', person: '赵磊', path: 'packages/organiser/pages/asks/index' },
  { name: 'calls', person: '赵磊', path: 'packages/organiser/pages/calls/index?id=ACTIVITY' },
  { name: 'messages', person: '何平', path: 'packages/office/pages/messages/index' },
  { name: 'board', person: '何平', path: 'pages/board/index' },
  { name: 'item', person: '何平', path: 'packages/board/pages/item/index?number=4&year=2022' },
  { name: 'plan-import', person: '何平', path: 'packages/plan/pages/import/index' },
  { name: 'plan-review', person: '何平', path: 'packages/plan/pages/review/index?draft=DRAFT' },
  ...BOARD_SCREENS,
  ...COMMITMENT_SCREENS,
  ...LIST_SCREENS,
];

/** Joining, people, the office, papers and what is one's own. */
const officeScreens: readonly Screen[] = [
  { name: 'me', person: '王伟（退休）', path: 'pages/me/index' },
  { name: 'join', person: '新用户', path: 'pages/join/index' },
  { name: 'join-way', person: '新用户', path: 'pages/join/index', taps: ACCEPT },
  {
    name: 'join-invitation',
    person: '新用户',
    path: 'pages/join/index',
    taps: [...ACCEPT, /^输入邀请码/],
  },
  {
    name: 'join-volunteer',
    person: '新用户',
    path: 'pages/join/index',
    taps: [...ACCEPT, /^我是志愿者/],
  },
  { name: 'stranger-feedback', person: '新用户', path: 'packages/own/pages/feedback/index' },
  { name: 'me-of-the-office', person: '何平', path: 'pages/me/index' },
  { name: 'people', person: '何平', path: 'packages/people/pages/roster/index' },
  {
    name: 'people-of-a-branch',
    person: '赵磊',
    path: 'packages/people/pages/roster/index?unit=branch-3',
  },
  { name: 'person', person: '何平', path: 'packages/people/pages/person/index?id=zhao-lei' },
  { name: 'units', person: '何平', path: 'packages/people/pages/units/index' },
  { name: 'invitations', person: '赵磊', path: 'packages/people/pages/invitations/index' },
  { name: 'roster-import', person: '何平', path: 'packages/people/pages/import/index' },
  {
    name: 'roster-preview',
    person: '何平',
    path: 'packages/people/pages/import/index?import=IMPORT',
  },
  { name: 'calendar', person: '赵磊', path: 'pages/activities/index', taps: [/^月历$/] },
  { name: 'record', person: '赵磊', path: 'packages/organiser/pages/record/index?id=ACTIVITY' },
  { name: 'papers', person: '赵磊', path: 'packages/reports/pages/choose/index' },
  {
    name: 'papers-of-an-activity',
    person: '赵磊',
    path: 'packages/reports/pages/choose/index?activityId=ACTIVITY',
  },
  {
    name: 'paper',
    person: '赵磊',
    path: 'packages/reports/pages/paper/index?paper=sign_in_blank&activityId=ACTIVITY',
  },
  {
    name: 'paper-wide',
    person: '赵磊',
    path: 'packages/reports/pages/paper/index?paper=attendance_matrix&unitId=branch-3&year=2022',
  },
  { name: 'my-year', person: '张敏', path: 'packages/own/pages/year/index' },
  { name: 'dual-life', person: '何平', path: 'packages/board/pages/dual-life/index' },
  { name: 'consents', person: '张敏', path: 'packages/own/pages/consents/index' },
  { name: 'my-data', person: '张敏', path: 'packages/own/pages/data/index' },
  { name: 'notice', person: '张敏', path: 'packages/own/pages/notice/index' },
  { name: 'feedback', person: '张敏', path: 'packages/own/pages/feedback/index' },
  { name: 'feedback-item', person: '张敏', path: 'packages/own/pages/feedback/index?id=FEEDBACK' },
  { name: 'office-feedback', person: '何平', path: 'packages/office/pages/feedback/index' },
  {
    name: 'office-feedback-item',
    person: '何平',
    path: 'packages/office/pages/feedback/index?id=FEEDBACK',
  },
  { name: 'requests', person: '赵磊', path: 'packages/office/pages/requests/index' },
  { name: 'audit', person: '何平', path: 'packages/office/pages/audit/index' },
  { name: 'retention', person: '吴迪', path: 'packages/office/pages/retention/index' },
];

/** Every screen there is, by area: a worker each looks at one area. */
export const SCREENS = {
  activities: activityScreens,
  office: [...officeScreens, ...CASE_SCREENS, ...REMINDER_SCREENS],
  study: [...studyScreens, ...studyAttendanceScreens, ...STUDY_FILE_SCREENS, ...BULLETIN_SCREENS],
  volunteers: [...volunteerScreens, ...volunteerPaperScreens],
} as const satisfies Readonly<Record<string, readonly Screen[]>>;
