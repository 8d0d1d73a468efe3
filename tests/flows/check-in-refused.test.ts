import { HOUR, MINUTE } from '@shared/domain/time';
import {
  AT_THE_DOOR,
  checkInWith,
  MORNING,
  openWorld,
  shanghai,
  type World,
} from '../support/world';

describe('a check-in that is refused', () => {
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

  const refusal = async (fields = {}, personId = 'zhang-min') =>
    world.as(personId).refusal('attendance.checkIn', checkInWith(world, activityId, fields));

  const nobodyIsPresent = async () => {
    const { counts } = await world.as('zhao-lei').ask('attendance.counts', { activityId });
    expect(counts.present).toBe(0);
  };

  it.each(['token', 'digits'] as const)('last minute’s code has expired (%s)', async (form) => {
    const code = world.codeOf(activityId, AT_THE_DOOR - MINUTE)[form];
    expect(await refusal({ code })).toEqual({
      code: 'CODE_EXPIRED',
      data: {},
      message: '数字已更换，请输入屏幕上的新数字',
    });
    await nobodyIsPresent();
  });

  it('a code of the minute after is not on any screen yet', async () => {
    const code = world.codeOf(activityId, AT_THE_DOOR + MINUTE).token;
    expect(await refusal({ code })).toMatchObject({ code: 'CODE_WRONG' });
  });

  it.each(['token', 'digits'] as const)(
    'another activity’s code is told apart (%s)',
    async (form) => {
      const other = await world.themePartyDay({ unitId: 'branch-1' }, world.as('qian-fang'));
      const code = world.codeOf(other)[form];
      expect(await refusal({ code })).toEqual({
        code: 'CODE_OTHER_ACTIVITY',
        data: {},
        message: '这是另一场活动的签到码，请核对您参加的活动',
      });
      const record = await world.store.attendance.of(activityId, 'zhang-min');
      expect(record).toMatchObject({ state: 'expected', wrongCodes: 0 });
    },
  );

  it('one scan marks a member present at one activity only', async () => {
    const other = await world.themePartyDay();
    await world.as('zhang-min').ask('attendance.checkIn', checkInWith(world, activityId));
    const record = await world.store.attendance.of(other, 'zhang-min');
    expect(record?.state).toBe('expected');
  });

  it('before the door opens, with the time at which it will', async () => {
    world.clock.now = shanghai('2022-11-18', '13:30') - 1;
    expect(await refusal()).toEqual({
      code: 'CHECK_IN_NOT_OPEN',
      data: { opensAt: shanghai('2022-11-18', '13:30') },
      message: '签到11月18日 周五 13:30开放',
    });
    world.clock.now += 1;
    await world.as('zhang-min').ask('attendance.checkIn', checkInWith(world, activityId));
  });

  it('from the end on, with the time at which it shut', async () => {
    const end = shanghai('2022-11-18', '15:30');
    world.clock.now = end;
    expect(await refusal()).toEqual({
      code: 'CHECK_IN_CLOSED',
      data: { closedAt: end },
      message: '签到已于15:30结束，请与组织委员联系',
    });
    world.clock.now = end - 1;
    await world.as('zhang-min').ask('attendance.checkIn', checkInWith(world, activityId));
  });

  it('by a member of another branch, who is not on the roster', async () => {
    expect(await refusal({}, 'liu-yang')).toEqual({
      code: 'NOT_ON_ROSTER',
      data: {},
      message: '名单里没有您，请找组织委员核对名单',
    });
    expect(await world.store.attendance.of(activityId, 'liu-yang')).toBeUndefined();
  });

  it('whoever is not on the roster learns nothing about codes', async () => {
    expect(await refusal({ code: '000000' }, 'liu-yang')).toMatchObject({ code: 'NOT_ON_ROSTER' });
  });

  it('after it was called off, with the reason', async () => {
    await world.as('zhao-lei').ask('activities.cancel', { activityId, reason: '场馆检修' });
    expect(await refusal()).toEqual({
      code: 'ACTIVITY_CANCELLED',
      data: { reason: '场馆检修' },
      message: '活动已取消：场馆检修',
    });
  });

  it('after the roster was closed, whatever the hour', async () => {
    await world.as('zhao-lei').ask('activities.close', { activityId });
    world.clock.now += MINUTE;
    expect(await refusal()).toMatchObject({
      code: 'CHECK_IN_CLOSED',
      data: { closedAt: AT_THE_DOOR },
    });
    expect(await world.store.attendance.of(activityId, 'zhang-min')).toMatchObject({
      state: 'absent',
    });
  });

  it('at a draft, which does not exist for members', async () => {
    const draft = await world.as('zhao-lei').ask('activities.list', {
      view: 'organising',
      when: 'upcoming',
      search: '走进社区',
    });
    const id = draft.activities[0]?.activity.id ?? '';
    expect(await refusal({ activityId: id })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('by somebody the roster does not know, or without any identity', async () => {
    for (const account of ['demo-account:nobody', '', undefined]) {
      const error = await world
        .asAccount(account)
        .refusal('attendance.checkIn', checkInWith(world, activityId));
      expect(error.code).toBe('NOT_BOUND');
    }
  });

  it('on another day with a code of today', async () => {
    const code = world.codeOf(activityId).token;
    world.clock.now += HOUR;
    expect(await refusal({ code })).toMatchObject({ code: 'CODE_WRONG' });
  });
});
