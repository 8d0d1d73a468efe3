import { randomUUID } from 'node:crypto';
import type { RetentionKind } from '@shared/domain/retention/terms';
import { DAY } from '@shared/domain/time';
import { fireTimer } from '../support/timer';
import { MORNING, openWorld, type World } from '../support/world';

describe('retention of what is no record of an activity', () => {
  let world: World;
  const run = () => fireTimer(world, 'retention');

  beforeEach(async () => {
    world = await openWorld(MORNING);
  });
  afterEach(() => world.close());

  const due = async (kind: RetentionKind) =>
    (await world.as('wu-di').ask('retention.preview', {})).now.find((one) => one.kind === kind)
      ?.due;

  const settle = async () => {
    await fireTimer(world, 'sealAudit');
    await run();
  };

  it('answered requests go after their term, those that wait stay', async () => {
    const zhang = world.as('zhang-min');
    const ask = () =>
      zhang.ask('dataRequests.create', {
        requestId: randomUUID(),
        field: 'other',
        wanted: '看一看',
        reason: '试一试',
      });
    const { id } = await ask();
    await ask();
    const answer = { kind: 'refuse', reason: '与档案一致' } as const;
    await world.as('zhao-lei').ask('dataRequests.answer', { id, answer });
    const left = async () => (await zhang.ask('dataRequests.mine', {})).requests.length;
    world.clock.now = MORNING + 365 * DAY;
    await settle();
    expect(await left()).toBe(2);
    world.clock.now += 1;
    await settle();
    expect(await left()).toBe(1);
    await fireTimer(world, 'sealAudit');
    const links = await world.store.audit.from('demo', 1, 1000);
    expect(links.filter(({ recordId }) => recordId === id)).toHaveLength(2);
  });

  it('feedback goes after the last word in it, unless it waits for an answer', async () => {
    const write = (text: string) =>
      world.as('zhang-min').ask('feedback.write', {
        requestId: randomUUID(),
        kind: 'suggestion',
        text,
        signed: false,
      });
    const { id } = await write('大字再大一些');
    await write('还没有人答复的一件');
    world.clock.now += 10 * DAY;
    const answer = { feedbackId: id, text: '已在新版里放大' };
    await world.as('he-ping').ask('feedback.answer', answer);
    const last = world.clock.now;
    await fireTimer(world, 'sealAudit');
    world.clock.now = last + 365 * DAY;
    expect(await due('feedback')).toBe(0);
    world.clock.now += 1;
    expect(await due('feedback')).toBe(1);
    await run();
    expect(await world.store.feedback.byId(id)).toBeUndefined();
    expect((await world.as('zhang-min').ask('feedback.mine', {})).items).toHaveLength(1);
  });

  it('rows of an imported roster go, its numbers stay', async () => {
    const staff = world.as('he-ping');
    const base64 = Buffer.from('姓名,支部,党员类别\n演示·新来的人,第三支部,正式党员\n').toString(
      'base64',
    );
    const file = { requestId: randomUUID(), name: '名册.csv', base64 };
    const { id } = await staff.ask('roster.createImport', file);
    world.clock.now += 30 * DAY;
    expect(await due('roster_import_rows')).toBe(0);
    world.clock.now += 1;
    expect(await due('roster_import_rows')).toBe(1);
    await run();
    expect(await due('roster_import_rows')).toBe(0);
    expect(await world.store.rosterImports.one(id)).toMatchObject({ rowsRemoved: true });
  });
});
