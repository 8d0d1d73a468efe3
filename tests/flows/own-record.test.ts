import { AT_THE_DOOR, openWorld, type World } from '../support/world';

describe('what a member sees of her own record', () => {
  let world: World;
  beforeEach(async () => {
    world = await openWorld();
  });
  afterEach(() => world.close());

  test('who put her down, and who struck it and why; another member sees nothing of it', async () => {
    const activityId = await world.themePartyDay();
    world.clock.now = AT_THE_DOOR;
    const officer = world.as('zhao-lei');
    await officer.ask('attendance.enter', {
      activityId,
      memberIds: ['zhang-min'],
      method: 'organiser_entry',
      arrival: 'on_time',
      requestId: 'request-own-1',
    });
    const seen = () => world.as('zhang-min').ask('activities.get', { activityId });
    expect((await seen()).mySources).toMatchObject([
      { method: 'organiser_entry', enteredByName: '演示·赵磊', standing: { name: 'counts' } },
    ]);
    await officer.ask('attendance.strikeOut', {
      activityId,
      memberId: 'zhang-min',
      reason: '重复登记',
    });
    expect((await seen()).mySources).toMatchObject([
      { struckByName: '演示·赵磊', standing: { name: 'struck', reason: '重复登记' } },
    ]);
    const other = await world.as('sun-li').ask('activities.get', { activityId });
    expect(other.mySources).toEqual([]);
  });
});
