import { randomUUID } from 'node:crypto';
import { MINUTE } from '@shared/domain/time';
import {
  AT_THE_DOOR,
  checkInWith,
  MORNING,
  openWorld,
  shanghai,
  type World,
} from '../support/world';

describe('checking in', () => {
  let world: World;
  let activityId: string;

  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    world.clock.now = MORNING;
    activityId = await world.themePartyDay();
    world.clock.now = AT_THE_DOOR;
  });

  const recordsOf = async (personId: string) => {
    const { rows } = await world.as('zhao-lei').ask('attendance.roster', { activityId });
    return rows.filter(({ memberId }) => memberId === personId);
  };

  it('a member checks in by the link of the QR code, and hears what it counts for', async () => {
    const answer = await world
      .as('zhang-min')
      .ask('attendance.checkIn', checkInWith(world, activityId));
    expect(answer).toMatchObject({
      activityId,
      theme: '学条例 强支部',
      unitName: '第三支部',
      presence: { at: AT_THE_DOOR, arrival: 'on_time', method: 'code', enteredBy: null },
      serves: [{ commitmentId: '4.1', item: 4 }],
    });
  });

  it('a member who cannot scan types the six digits', async () => {
    const { digits } = world.codeOf(activityId);
    const request = checkInWith(world, activityId, { code: digits });
    const { presence } = await world.as('zhang-min').ask('attendance.checkIn', request);
    expect(presence.at).toBe(AT_THE_DOOR);
  });

  it('two members at the same instant both have their own record', async () => {
    const answers = await Promise.all(
      ['zhang-min', 'sun-li'].map((id) =>
        world.as(id).ask('attendance.checkIn', checkInWith(world, activityId)),
      ),
    );
    expect(answers.map(({ presence }) => presence.at)).toEqual([AT_THE_DOOR, AT_THE_DOOR]);
    expect(await recordsOf('zhang-min')).toMatchObject([{ state: 'present' }]);
    expect(await recordsOf('sun-li')).toMatchObject([{ state: 'present' }]);
  });

  it('the same member from two phones at once has one record, and the second hears its time', async () => {
    const results = await Promise.all(
      [1, 2, 3, 4].map(() =>
        world.as('zhang-min').call('attendance.checkIn', checkInWith(world, activityId)),
      ),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    for (const result of results) {
      if (result.ok) continue;
      expect(result.error).toMatchObject({
        code: 'ALREADY_CHECKED_IN',
        data: { at: AT_THE_DOOR },
        message: '您13:55已签到，不用再签',
      });
    }
    expect(await recordsOf('zhang-min')).toHaveLength(1);
  });

  it('the same request sent many times at once is one record, and every answer is the same', async () => {
    const request = checkInWith(world, activityId);
    const answers = await Promise.all(
      [1, 2, 3, 4, 5].map(() => world.as('zhang-min').ask('attendance.checkIn', request)),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const record = await world.store.attendance.of(activityId, 'zhang-min');
    expect(record?.history).toHaveLength(1);
  });

  it('a retry gets the first answer, after the code is gone and after the roster is closed', async () => {
    const request = checkInWith(world, activityId);
    const member = world.as('zhang-min');
    const first = await member.ask('attendance.checkIn', request);
    world.clock.now += 5 * MINUTE;
    expect(await member.ask('attendance.checkIn', request)).toEqual(first);
    world.clock.now = shanghai('2022-11-18', '15:40');
    expect(await member.ask('attendance.checkIn', request)).toEqual(first);
    await world.as('zhao-lei').ask('activities.close', { activityId });
    expect(await member.ask('attendance.checkIn', request)).toEqual(first);
  });

  it('another request after the first hears the time of the first, also after the close', async () => {
    const member = world.as('zhang-min');
    await member.ask('attendance.checkIn', checkInWith(world, activityId));
    world.clock.now = shanghai('2022-11-18', '15:40');
    await world.as('zhao-lei').ask('activities.close', { activityId });
    const again = checkInWith(world, activityId, { requestId: randomUUID() });
    const result = await member.call('attendance.checkIn', again);
    expect(result).toMatchObject({ ok: false, error: { data: { at: AT_THE_DOOR } } });
  });

  it('one person’s request number is nobody else’s', async () => {
    const requestId = randomUUID();
    const request = checkInWith(world, activityId, { requestId });
    await world.as('zhang-min').ask('attendance.checkIn', request);
    await world.as('sun-li').ask('attendance.checkIn', request);
    expect(await recordsOf('sun-li')).toMatchObject([{ state: 'present' }]);
  });

  it('a member who arrives after the threshold is late, and still present', async () => {
    world.clock.now = shanghai('2022-11-18', '14:10') + 1;
    const member = world.as('zhang-min');
    const answer = await member.ask('attendance.checkIn', checkInWith(world, activityId));
    expect(answer.presence.arrival).toBe('late');
    const { counts } = await world.as('zhao-lei').ask('attendance.counts', { activityId });
    expect(counts).toMatchObject({ present: 1, late: 1, absent: 0 });
  });

  it('at the very threshold nobody is late yet', async () => {
    world.clock.now = shanghai('2022-11-18', '14:10');
    const member = world.as('zhang-min');
    const answer = await member.ask('attendance.checkIn', checkInWith(world, activityId));
    expect(answer.presence.arrival).toBe('on_time');
  });
});
