interface PaperScreen {
  name: string;
  person: string;
  /** In the app, on records of the demonstration. */
  path: string;
}

const paper = (query: string) => `packages/reports/pages/paper/index?${query}`;

const PAST = 'demo-event-park';
const CORPS = 'fitness-volunteer-corps';

/** Every paper of volunteering as a page. */
export const volunteerPaperScreens: readonly PaperScreen[] = [
  {
    name: 'papers-of-an-event',
    person: '徐宁',
    path: `packages/reports/pages/choose/index?activityId=${PAST}`,
  },
  ...[
    'volunteer_recruitment',
    'volunteer_sign_up_list',
    'volunteer_sign_in_out_blank',
    'volunteer_sign_in_out',
  ].map((kind) => ({
    name: `paper-${kind}`,
    person: '徐宁',
    path: paper(`paper=${kind}&activityId=${PAST}`),
  })),
  ...['volunteer_summary', 'corps_roster'].map((kind) => ({
    name: `paper-${kind}`,
    person: '徐宁',
    path: paper(`paper=${kind}&unitId=${CORPS}&year=2022`),
  })),
  { name: 'paper-own-record', person: '林晓', path: paper('paper=service_record&year=2022') },
];
