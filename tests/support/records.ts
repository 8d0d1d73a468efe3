import { randomUUID } from 'node:crypto';
import { regime } from './entries';
import { problem, round } from './inputs-cases';
import { openEvent } from './volunteer-event';
import { partyDay, type World } from './world';

/** Records of the demonstration office that inputs name. */
export interface Records {
  activityId: string;
  draftId: string;
  importId: string;
  feedbackId: string;
  dataRequestId: string;
  askId: string;
  reportId: string;
  bulletinId: string;
  showingId: string;
  entryId: string;
  studySessionId: string;
  /** A problem of the third branch, and a round that inspects it. */
  caseId: string;
  roundId: string;
  /** A volunteer event of the third branch, open. */
  eventId: string;
}

/** A roster with one row. */
export const ROSTER = Buffer.from('姓名,支部,党员类别\n演示·新来的人,第三支部,正式党员\n').toString(
  'base64',
);

/** Makes the records that only a few operations name, in the demonstration office. */
export const recordsToNameIn = async (world: World): Promise<Omit<Records, 'activityId'>> => {
  const staff = world.as('he-ping');
  const draft = await staff.ask('plan.createDraft', {
    requestId: randomUUID(),
    source: { kind: 'text', text: '2023年党建工作要点\n一、党的建设\n1.学习。加强党员教育。\n' },
  });
  const roster = { requestId: randomUUID(), name: '名册.csv', base64: ROSTER };
  const { id: importId } = await staff.ask('roster.createImport', roster);
  await staff.ask('roster.advanceImport', { importId });
  const { id: feedbackId } = await world.as('zhang-min').ask('feedback.write', {
    requestId: randomUUID(),
    kind: 'problem',
    text: '名单翻页时慢',
    signed: false,
  });
  const { id: dataRequestId } = await world.as('sun-li').ask('dataRequests.create', {
    requestId: randomUUID(),
    field: 'other',
    wanted: '看一看',
    reason: '试一试',
  });
  const { id: askId } = await world.as('zhang-min').ask('asks.create', {
    activityId: await world.themePartyDay(),
    requestId: randomUUID(),
    ask: { name: 'leave', class: 'personal' },
  });
  const { id: reportId } = await world.as('zhao-lei').ask('reports.start', {
    request: { of: 'year', paper: 'ledger', unitId: 'branch-3', year: 2022 },
    requestId: randomUUID(),
  });
  const { id: bulletinId } = await world
    .as('chen-jing')
    .ask('bulletins.draft', { unitId: 'study-group', year: 2022, quarter: 4 });
  const { showingId } = await world.as('chen-jing').ask('showings.publish', {
    requestId: randomUUID(),
    unitId: 'study-group',
    title: '学习成果',
    on: '2022-11-18',
    audience: ['study-group'],
    items: [{ of: 'work', title: '心得体会汇编', link: null, keptAt: '' }],
  });
  const { id: entryId } = await world.as('he-ping').ask('entries.create', regime());
  const secretary = world.as('chen-jing');
  const session = partyDay({ kind: 'study_session', unitId: 'study-group', commitmentIds: [] });
  const { id: studySessionId } = await secretary.ask('activities.create', session);
  await world.publish(studySessionId, secretary);
  const planned = { unitId: 'branch-3', commitmentIds: [] };
  const { activityId: eventId } = await openEvent(world.as('zhao-lei'), planned);
  const { id: caseId } = await world.as('zhao-lei').ask('cases.create', problem());
  const { id: roundId } = await staff.ask('inspections.create', round());
  await staff.ask('inspections.move', { roundId, to: 'running' });
  return {
    draftId: draft.id,
    importId,
    feedbackId,
    dataRequestId,
    askId,
    reportId,
    bulletinId,
    showingId,
    entryId,
    studySessionId,
    caseId,
    roundId,
    eventId,
  };
};
