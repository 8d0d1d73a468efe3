import { jsonLog } from '@cloud/runtime/log';
import { AT_THE_DOOR, checkInWith, MORNING, openWorld, type World } from '../support/world';

describe('what goes wrong, and what is written down', () => {
  let world: World;
  let activityId: string;

  beforeAll(async () => {
    world = await openWorld();
    activityId = await world.themePartyDay();
    world.clock.now = AT_THE_DOOR;
  });
  afterAll(() => world.close());
  beforeEach(() => {
    world.log.length = 0;
  });

  const linesWritten = () => {
    const lines: string[] = [];
    for (const entry of world.log) jsonLog((line) => lines.push(line))(entry);
    return lines;
  };
  const everythingLost = <T>(act: () => Promise<T>) => world.losing(() => true, act);

  it('an unexpected failure shows a reference number, and the log has its cause', async () => {
    const error = await everythingLost(() => world.as('zhang-min').refusal('board.get', {}));
    expect(error.code).toBe('UNEXPECTED');
    const [line = ''] = linesWritten();
    const reference = /编号 ([0-9A-F]{8})$/.exec(error.message)?.[1];
    expect(JSON.parse(line)).toMatchObject({
      operation: 'board.get',
      outcome: 'UNEXPECTED',
      reference,
    });
    expect(line).toContain('lost');
  });

  it('the raw error never reaches the phone', async () => {
    const reply = await everythingLost(() =>
      world.api({ name: 'session.me', input: {}, accountId: 'demo-account:zhang-min' }),
    );
    expect(Object.keys(reply).sort()).toEqual(['error', 'now', 'ok']);
    expect(JSON.stringify(reply)).not.toMatch(/lost|NETWORK|stack|database/i);
  });

  it('each failure has a number of its own', async () => {
    const errors = await everythingLost(() =>
      Promise.all([1, 2, 3].map(() => world.as('zhang-min').refusal('board.get', {}))),
    );
    expect(new Set(errors.map(({ message }) => message)).size).toBe(3);
  });

  it('a check-in that failed halfway is simply sent again', async () => {
    const request = checkInWith(world, activityId);
    const writes = ({ action }: { action: string }) => action === 'database.modifyDocument';
    const error = await world.losing(writes, () =>
      world.as('sun-li').refusal('attendance.checkIn', request),
    );
    expect(error.code).toBe('UNEXPECTED');
    await world.as('sun-li').ask('attendance.checkIn', request);
  });

  it('one line for each call, with no input, name or identity in it', async () => {
    world.clock.now = MORNING;
    const id = await world.themePartyDay({ theme: '不该出现的主题' });
    world.clock.now = AT_THE_DOOR;
    const request = checkInWith(world, id);
    await world.as('zhang-min').ask('attendance.checkIn', request);
    await world.as('zhang-min').send('attendance.checkIn', { ...request, code: '不该出现的码' });
    await everythingLost(() => world.as('zhang-min').send('attendance.checkIn', request));
    const lines = linesWritten();
    expect(lines).toHaveLength(6);
    for (const secret of ['zhang-min', '张敏', '不该出现', request.code, request.requestId, id]) {
      expect(lines.join('\n')).not.toContain(secret);
    }
    for (const line of lines) {
      const keys = Object.keys(JSON.parse(line));
      const known = ['operation', 'milliseconds', 'outcome', 'reference', 'cause'];
      expect(keys.filter((key) => !known.includes(key))).toEqual([]);
    }
  });

  it.each([
    '',
    'nothing.here',
    'activities',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'activities.get ',
    'Activities.get',
    'x'.repeat(10_000),
    '张敏的电话',
  ])('there is no operation %j', async (name) => {
    const reply = await world.api({ name, input: {}, accountId: 'demo-account:he-ping' });
    expect(reply).toMatchObject({
      ok: false,
      error: { code: 'UNKNOWN_OPERATION', message: expect.stringMatching(/[\u4e00-\u9fff]/) },
    });
    const [line = ''] = linesWritten();
    expect(line.length).toBeLessThan(300);
    expect(line).not.toContain('张敏');
  });

  it('an identity in the input is no identity', async () => {
    const reply = await world.api({
      name: 'session.me',
      input: { accountId: 'demo-account:he-ping' },
      accountId: undefined,
    });
    expect(reply).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } });
  });
});
