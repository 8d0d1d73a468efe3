import type { OutputOf } from '@shared/contract';
import {
  AT_THE_DOOR,
  checkInWith,
  MORNING,
  openWorld,
  shanghai,
  type World,
} from '../support/world';

describe('the board follows the door', () => {
  let world: World;

  beforeEach(async () => {
    world = await openWorld();
  });
  afterEach(() => world.close());

  const staff = () => world.as('he-ping');
  const cellOf = ({ sections }: OutputOf<'board.get'>, item: number, column: string) =>
    sections
      .flatMap(({ rows }) => rows)
      .find(({ number }) => number === item)
      ?.cells.find((cell) => cell.column === column);
  const cell = async (column = 'branch-3') => cellOf(await staff().ask('board.get', {}), 4, column);
  const recordsOfItem4 = async () =>
    (await staff().ask('board.item', { number: 4 })).records.map(({ id }) => id);

  const arrive = async (activityId: string, personId = 'zhang-min') => {
    world.clock.now = AT_THE_DOOR;
    await world.as(personId).ask('attendance.checkIn', checkInWith(world, activityId));
  };

  it('item 4 of the third branch turns from 0/1 to 1/1 by one check-in, with the record behind it', async () => {
    expect(await cell()).toMatchObject({ n: 0, m: 1 });
    const activityId = await world.themePartyDay();
    await arrive(activityId);
    expect(await cell()).toMatchObject({ n: 1, m: 1, state: 'done' });
    const item = await staff().ask('board.item', { number: 4 });
    const commitment = item.commitments.find(({ id }) => id === '4.1');
    const unit = commitment?.units.find(({ unitId }) => unitId === 'branch-3');
    expect(unit).toMatchObject({ n: 1, m: 1 });
    expect(commitment?.recordIds).toContain(activityId);
    expect(item.records.find(({ id }) => id === activityId)).toMatchObject({
      kindLabel: '主题党日',
      title: '学条例 强支部',
      unitName: '第三支部',
      stateLabel: '签到中',
    });
  });

  it('a second person at the door, or the close, changes nothing about it', async () => {
    const activityId = await world.themePartyDay();
    await arrive(activityId);
    const first = await cell();
    await arrive(activityId, 'sun-li');
    await world.as('zhao-lei').ask('activities.close', { activityId });
    expect(await cell()).toEqual(first);
  });

  it('a draft and an empty room count for nothing', async () => {
    const activityId = await world.themePartyDay();
    world.clock.now = AT_THE_DOOR;
    expect(await cell()).toMatchObject({ n: 0 });
    await world.as('zhao-lei').ask('activities.close', { activityId });
    expect(await cell()).toMatchObject({ n: 0, m: 1 });
    expect(await recordsOfItem4()).not.toContain(activityId);
  });

  it('calling it off takes the number back, whoever had checked in', async () => {
    const activityId = await world.themePartyDay();
    await arrive(activityId);
    await world.as('zhao-lei').ask('activities.cancel', { activityId, reason: '场馆检修' });
    expect(await cell()).toMatchObject({ n: 0, m: 1 });
    expect(await recordsOfItem4()).not.toContain(activityId);
  });

  it('striking out the only person there takes the number back', async () => {
    const activityId = await world.themePartyDay();
    await arrive(activityId);
    const strike = { activityId, memberId: 'zhang-min', reason: '登记错了人' };
    await world.as('zhao-lei').ask('attendance.strikeOut', strike);
    expect(await cell()).toMatchObject({ n: 0, m: 1 });
  });

  it('an activity that serves no commitment is attended and counts for none', async () => {
    const activityId = await world.themePartyDay({ commitmentIds: [] });
    await arrive(activityId);
    expect(await cell()).toMatchObject({ n: 0, m: 1 });
  });

  it('one branch’s meeting is not another’s', async () => {
    expect(await cell('branch-4')).toMatchObject({ n: 0, m: 1 });
    await arrive(await world.themePartyDay());
    expect(await cell('branch-4')).toMatchObject({ n: 0, m: 1 });
  });

  it('every member sees the same board', async () => {
    const seen = await Promise.all(
      ['zhang-min', 'li-jianguo', 'lin-xiao', 'wu-di', 'he-ping'].map((id) =>
        world.as(id).ask('board.get', {}),
      ),
    );
    for (const board of seen) expect(board).toEqual(seen[0]);
  });

  it('a year without a plan has no board, and neither has an office without one', async () => {
    expect(await staff().refusal('board.get', { year: 2021 })).toMatchObject({
      code: 'PLAN_NOT_IN_FORCE',
    });
    expect(await world.as('other-member').refusal('board.get', {})).toMatchObject({
      code: 'PLAN_NOT_IN_FORCE',
    });
  });

  it('after the year’s end last year’s plan is still the one in force', async () => {
    world.clock.now = shanghai('2023-01-01', '00:00');
    expect(await staff().ask('board.get', {})).toMatchObject({ year: 2022 });
    world.clock.now = MORNING;
  });
});
