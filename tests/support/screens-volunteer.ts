interface VolunteerScreen {
  name: string;
  person: string;
  /** In the app, on records of the demonstration. */
  path: string;
  /** What is tapped to come there, in order. */
  taps?: readonly RegExp[];
}

const page = (name: string) => `packages/volunteer/pages/${name}/index`;

const COMING = 'demo-event-walk';
const FULL = 'demo-event-match';
const TODAY = 'demo-event-today';
const PAST = 'demo-event-park';

/** Every screen of volunteering, for whoever looks at all of them. */
export const volunteerScreens: readonly VolunteerScreen[] = [
  { name: 'volunteer-events', person: '林晓', path: page('events') },
  { name: 'volunteer-events-mine', person: '林晓', path: `${page('events')}?view=mine` },
  { name: 'volunteer-events-organised', person: '徐宁', path: `${page('events')}?view=organising` },
  { name: 'volunteer-events-public', person: '新用户', path: page('events') },
  { name: 'volunteer-event', person: '林晓', path: `${page('event')}?e=${COMING}` },
  { name: 'volunteer-event-public', person: '新用户', path: `${page('event')}?e=${COMING}` },
  { name: 'volunteer-event-organiser', person: '徐宁', path: `${page('event')}?e=${COMING}` },
  {
    name: 'volunteer-join',
    person: '新用户',
    path: `pages/join/index?e=${COMING}&s=${COMING}.1&r=1&o=demo&t=fitness-volunteer-corps`,
    taps: [/^我已阅读，继续$/],
  },
  {
    name: 'volunteer-waitlisted',
    person: '林晓',
    path: `${page('sign-up')}?e=${FULL}&s=${FULL}.1`,
  },
  {
    name: 'volunteer-confirmed',
    person: '林晓',
    path: `${page('sign-up')}?e=${TODAY}&s=${TODAY}.1`,
  },
  { name: 'volunteer-door', person: '林晓', path: `pages/check-in/index?a=${TODAY}&k=v` },
  { name: 'volunteer-poster', person: '徐宁', path: `${page('poster')}?e=${COMING}` },
  { name: 'volunteer-new', person: '徐宁', path: page('edit') },
  { name: 'volunteer-edit', person: '徐宁', path: `${page('edit')}?id=${COMING}` },
  { name: 'volunteer-queue', person: '徐宁', path: `${page('queue')}?e=${FULL}` },
  { name: 'volunteer-day', person: '徐宁', path: `${page('day')}?e=${PAST}` },
  { name: 'volunteer-day-today', person: '徐宁', path: `${page('day')}?e=${TODAY}` },
  {
    name: 'volunteer-day-person',
    person: '徐宁',
    path: `${page('day')}?e=${PAST}`,
    taps: [/石磊的签到签退/],
  },
  { name: 'volunteer-due', person: '徐宁', path: page('due') },
  { name: 'volunteer-summary', person: '徐宁', path: page('summary') },
  { name: 'service-record', person: '林晓', path: page('record') },
  { name: 'service', person: '林晓', path: `${page('service')}?s=${PAST}.1` },
  { name: 'statement', person: '林晓', path: page('statement') },
  { name: 'revoke-statement', person: '徐宁', path: page('revoke') },
  { name: 'verify', person: '新用户', path: page('verify') },
  { name: 'corps', person: '徐宁', path: page('corps') },
  { name: 'volunteer-profile', person: '林晓', path: page('profile') },
];
