import { randomUUID } from 'node:crypto';
import { countsOf, tallyOf } from '@shared/domain/attendance/counts';
import { MINUTE } from '@shared/domain/time';
import { AT_THE_DOOR, checkInWith, MORNING, openWorld, type World } from '../support/world';

type Wire = Readonly<Record<string, unknown>>;

const MEMBERS = ['zhang-min', 'sun-li', 'zhou-tao', 'wang-wei-retired'] as const;

/** How the writes that race with a close look on the wire. */
const isEntering = ({ data }: Wire) => JSON.stringify(data ?? '').includes('checked_in');
const isStriking = ({ data }: Wire) => JSON.stringify(data ?? '').includes('struck_out');

describe('closing and calling off', () => {
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

  const officer = () => world.as('zhao-lei');
  const checkIn = (id: string) =>
    world.as(id).call('attendance.checkIn', checkInWith(world, activityId));

  /** The numbers worked out again from the records themselves. */
  const recount = async () => {
    const records = await world.store.attendance.roster('demo', activityId);
    return countsOf(records.map(tallyOf));
  };
  const storedCounts = async () => {
    const activity = await world.store.activities.byId(activityId);
    return activity?.state.name === 'closed' ? activity.state.counts : undefined;
  };

  it('whoever did not come becomes absent, and the numbers equal a recount', async () => {
    await checkIn('zhang-min');
    world.clock.now += 20 * MINUTE;
    await checkIn('sun-li');
    const { counts, activity } = await officer().ask('activities.close', { activityId });
    expect(counts).toMatchObject({ present: 2, late: 1, absent: counts.expected - 2 });
    expect(counts).toEqual(await recount());
    expect(activity.state).toEqual({ name: 'closed', closedAt: world.clock.now, counts });
  });

  it('closing twice changes nothing', async () => {
    await checkIn('zhang-min');
    const first = await officer().ask('activities.close', { activityId });
    world.clock.now += MINUTE;
    expect(await officer().ask('activities.close', { activityId })).toEqual(first);
  });

  it('officers who close at once get one and the same end', async () => {
    const answers = await Promise.all(
      ['zhao-lei', 'he-ping', 'zhao-lei'].map((id) =>
        world.as(id).ask('activities.close', { activityId }),
      ),
    );
    expect(new Set(answers.map(({ counts }) => JSON.stringify(counts))).size).toBe(1);
    const activity = await world.store.activities.byId(activityId);
    expect(activity?.history.filter(({ action }) => action === 'closed')).toHaveLength(1);
  });

  it.each(['attendance', 'activities'])(
    'a close that broke off at %s is finished by the next',
    async (where) => {
      await checkIn('zhang-min');
      let seen = 0;
      const fault = ({ action, collectionName }: Wire) => {
        if (action !== 'database.modifyDocument' || collectionName !== where) return false;
        seen += 1;
        return where === 'attendance' || seen === 2;
      };
      const error = await world.losing(fault, () =>
        officer().refusal('activities.close', { activityId }),
      );
      expect(error.code).toBe('UNEXPECTED');
      world.clock.now += MINUTE;
      const { counts } = await officer().ask('activities.close', { activityId });
      expect(counts).toEqual(await recount());
      expect(await storedCounts()).toEqual(counts);
      expect(counts).toMatchObject({ present: 1, absent: counts.expected - 1 });
    },
  );

  it('members who check in while the door shuts: none is lost who was told to be in', async () => {
    for (let round = 0; round < 12; round++) {
      world.clock.now = MORNING;
      activityId = await world.themePartyDay();
      world.clock.now = AT_THE_DOOR;
      const [results] = await world.slowing(isEntering, round, () =>
        Promise.all([
          Promise.all(MEMBERS.map(checkIn)),
          officer().call('activities.close', { activityId }),
        ]),
      );
      const told = MEMBERS.filter((_, index) => results[index]?.ok);
      const records = await world.store.attendance.roster('demo', activityId);
      const present = records.filter(({ state }) => state === 'present');
      expect(present.map(({ memberId }) => memberId).sort()).toEqual([...told].sort());
      expect(records.filter(({ state }) => state === 'expected')).toEqual([]);
      expect(await storedCounts()).toEqual(await recount());
      for (const result of results) {
        if (!result.ok) expect(result.error.code).toBe('CHECK_IN_CLOSED');
      }
    }
  });

  it('an entry struck out while the door shuts leaves nobody expected, and right numbers', async () => {
    for (let round = 0; round < 12; round++) {
      world.clock.now = MORNING;
      activityId = await world.themePartyDay();
      world.clock.now = AT_THE_DOOR;
      await officer().ask('attendance.enter', {
        activityId,
        memberIds: [...MEMBERS],
        method: 'paper_sheet',
        arrival: 'on_time',
        requestId: randomUUID(),
      });
      const strike = { activityId, memberId: 'sun-li', reason: '登记错了人' };
      await world.slowing(isStriking, round, () =>
        Promise.all([
          officer().call('activities.close', { activityId }),
          officer().call('attendance.strikeOut', strike),
          world.as('he-ping').call('attendance.strikeOut', { ...strike, memberId: 'zhou-tao' }),
        ]),
      );
      expect((await recount()).absent + (await recount()).present).toBe((await recount()).expected);
      expect(await storedCounts()).toEqual(await recount());
    }
  });

  it('a closed roster is not opened again, by anything', async () => {
    await officer().ask('activities.close', { activityId });
    const { code } = await officer().refusal('activities.publish', { activityId });
    expect(code).toBe('ACTIVITY_CLOSED');
    const cancel = { activityId, reason: '记错了日期' };
    expect(await officer().refusal('activities.cancel', cancel)).toMatchObject({
      code: 'ACTIVITY_CLOSED',
    });
    const strike = { activityId, memberId: 'sun-li', reason: '登记错了人' };
    expect(await officer().refusal('attendance.strikeOut', strike)).toMatchObject({
      code: 'ACTIVITY_CLOSED',
    });
  });

  it('before the door opens there is nothing to close', async () => {
    world.clock.now = MORNING;
    const error = await officer().refusal('activities.close', { activityId });
    expect(error.code).toBe('CHECK_IN_NOT_OPEN');
  });

  it('an activity called off while somebody closes it leaves nobody absent', async () => {
    const [closing, calling] = await Promise.all([
      world.as('he-ping').call('activities.close', { activityId }),
      officer().call('activities.cancel', { activityId, reason: '场馆检修' }),
    ]);
    expect([closing.ok, calling.ok].filter(Boolean)).toHaveLength(1);
    const records = await world.store.attendance.roster('demo', activityId);
    const state = calling.ok ? 'expected' : 'absent';
    expect(new Set(records.map((record) => record.state))).toEqual(new Set([state]));
  });

  it('calling off twice keeps the first reason, also of two officers at once', async () => {
    const answers = await Promise.all(
      ['场馆检修', '时间冲突'].map((reason) =>
        officer().ask('activities.cancel', { activityId, reason }),
      ),
    );
    const [first, second] = answers.map(({ state }) => state);
    expect(first).toMatchObject({ name: 'cancelled' });
    expect(second).toEqual(first);
    world.clock.now += MINUTE;
    const later = await officer().ask('activities.cancel', { activityId, reason: '第三个原因' });
    expect(later.state).toEqual(first);
  });

  it('what was called off is neither closed, shown at the door, entered nor opened again', async () => {
    await officer().ask('activities.cancel', { activityId, reason: '场馆检修' });
    for (const name of ['activities.close', 'activities.doorKey', 'activities.publish'] as const) {
      expect(await officer().refusal(name, { activityId })).toMatchObject({
        code: 'ACTIVITY_CANCELLED',
        data: { reason: '场馆检修' },
      });
    }
  });
});
