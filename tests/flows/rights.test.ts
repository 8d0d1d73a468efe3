import { randomUUID } from 'node:crypto';
import { type OperationName, operations } from '@shared/contract';
import {
  AT_THE_DOOR,
  checkInWith,
  MORNING,
  openWorld,
  partyDay,
  type World,
} from '../support/world';

/** One fictional person of each kind. */
const PEOPLE = {
  member: 'zhang-min',
  probationary: 'zhou-tao',
  otherBranch: 'liu-yang',
  officer: 'zhao-lei',
  otherOfficer: 'qian-fang',
  studySecretary: 'chen-jing',
  staff: 'he-ping',
  leader: 'li-jianguo',
  administrator: 'wu-di',
  volunteer: 'lin-xiao',
} as const;

type Kind = keyof typeof PEOPLE;

const EVERYBODY = Object.keys(PEOPLE).filter((kind): kind is Kind => kind in PEOPLE);
const ORGANISERS: readonly Kind[] = ['officer', 'staff'];
const COMMITTEE: readonly Kind[] = ['staff'];

/** Who gets past the guard of each operation on an activity of the third branch. */
const ALLOWED: Record<OperationName, readonly Kind[]> = {
  'session.me': EVERYBODY,
  'activities.create': ORGANISERS,
  'activities.update': ORGANISERS,
  'activities.publish': ORGANISERS,
  'activities.close': ORGANISERS,
  'activities.cancel': ORGANISERS,
  // Its members, and those who oversee; for anybody else it does not exist.
  'activities.get': ['member', 'probationary', 'officer', 'staff', 'leader'],
  'activities.list': EVERYBODY,
  'activities.doorKey': ORGANISERS,
  'attendance.checkIn': EVERYBODY,
  'attendance.roster': ORGANISERS,
  'attendance.counts': ORGANISERS,
  'attendance.enter': ORGANISERS,
  'attendance.strikeOut': ORGANISERS,
  'board.get': EVERYBODY,
  'board.item': EVERYBODY,
  'plan.createDraft': COMMITTEE,
  'plan.listDrafts': COMMITTEE,
  'plan.getDraft': COMMITTEE,
  'plan.reviseDraft': COMMITTEE,
  'plan.confirmDraft': COMMITTEE,
  'plan.discardDraft': COMMITTEE,
  'plan.commitments': EVERYBODY,
};

const NAMES = Object.keys(operations).filter((name): name is OperationName => name in operations);

describe('who may do what', () => {
  let world: World;
  let draftId: string;

  beforeAll(async () => {
    world = await openWorld();
    const draft = await world.as('he-ping').ask('plan.createDraft', {
      requestId: randomUUID(),
      source: { kind: 'text', text: '2023年党建工作要点\n一、党的建设\n1.学习。加强党员教育。\n' },
    });
    draftId = draft.id;
  });
  afterAll(() => world.close());

  /** The least an operation takes. A stale revision, so that no draft is used up. */
  const inputsFor = (activityId: string): Record<OperationName, object> => {
    const { requestId, ...fields } = partyDay();
    const onDraft = { draftId, revision: 99 };
    return {
      'session.me': {},
      'activities.create': { requestId, ...fields },
      'activities.update': { activityId, ...fields },
      'activities.publish': { activityId },
      'activities.close': { activityId },
      'activities.cancel': { activityId, reason: '场馆检修' },
      'activities.get': { activityId },
      'activities.list': { view: 'organising', when: 'upcoming' },
      'activities.doorKey': { activityId },
      'attendance.checkIn': checkInWith(world, activityId),
      'attendance.roster': { activityId },
      'attendance.counts': { activityId },
      'attendance.enter': {
        activityId,
        memberIds: ['sun-li'],
        method: 'paper_sheet',
        arrival: 'on_time',
        requestId,
      },
      'attendance.strikeOut': { activityId, memberId: 'sun-li', reason: '登记错了人' },
      'board.get': {},
      'board.item': { number: 4 },
      'plan.createDraft': { requestId, source: { kind: 'text', text: '不是要点' } },
      'plan.listDrafts': {},
      'plan.getDraft': { draftId },
      'plan.reviseDraft': { ...onDraft, change: { kind: 'join_with_previous', number: 1 } },
      'plan.confirmDraft': onDraft,
      'plan.discardDraft': onDraft,
      'plan.commitments': {},
    };
  };

  it.each(NAMES)('%s', async (name) => {
    world.clock.now = MORNING;
    const activityId = await world.themePartyDay();
    world.clock.now = AT_THE_DOOR;
    const passed: Kind[] = [];
    for (const kind of EVERYBODY) {
      const reply = await world.as(PEOPLE[kind]).send(name, inputsFor(activityId)[name]);
      const code = reply.ok ? 'ok' : reply.error.code;
      expect(['UNEXPECTED', 'INVALID_INPUT', 'NOT_BOUND']).not.toContain(code);
      if (code !== 'FORBIDDEN' && code !== 'NOT_FOUND') passed.push(kind);
    }
    expect(passed).toEqual(EVERYBODY.filter((kind) => ALLOWED[name].includes(kind)));
  });

  it('nobody outside the roster gets past any of them', async () => {
    world.clock.now = MORNING;
    const activityId = await world.themePartyDay();
    for (const name of NAMES) {
      const reply = await world.asAccount('made-up').send(name, inputsFor(activityId)[name]);
      expect(reply).toMatchObject({ ok: false, error: { code: 'NOT_BOUND' } });
    }
  });
});
