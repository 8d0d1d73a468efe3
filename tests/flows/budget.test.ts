import { manyVolunteers, openEvent, shiftOf, signUpInput } from '../support/volunteer-event';
import { AT_THE_DOOR, checkInWith, openWorld, type World } from '../support/world';

describe('what an act costs the database', () => {
  let world: World;
  let activityId: string;

  beforeAll(async () => {
    world = await openWorld();
    activityId = await world.themePartyDay();
  });
  afterAll(() => world.close());
  beforeEach(() => {
    world.clock.now = AT_THE_DOOR;
  });

  const checkIn = (personId: string, fields = {}) => {
    const request = checkInWith(world, activityId, fields);
    return world.trafficOf(() => world.as(personId).ask('attendance.checkIn', request));
  };

  it('a check-in is two rounds in sequence at most, and exactly one write', async () => {
    const traffic = await checkIn('zhang-min');
    expect(traffic.rounds).toBeLessThanOrEqual(2);
    expect(traffic.writes).toBe(1);
    expect(traffic.calls).toBe(3);
  });

  it('so is a late one, and one by six digits', async () => {
    expect(await checkIn('zhou-tao', { code: world.codeOf(activityId).digits })).toEqual({
      calls: 3,
      writes: 1,
      rounds: 2,
    });
    world.clock.now = AT_THE_DOOR + 30 * 60_000;
    expect(await checkIn('sun-li')).toEqual({ calls: 3, writes: 1, rounds: 2 });
  });

  it('counting is no trick: requests one after another are counted as such', async () => {
    const traffic = await world.trafficOf(async () => {
      await world.store.activities.byId('a');
      await Promise.all([world.store.activities.byId('b'), world.store.activities.byId('c')]);
    });
    expect(traffic).toEqual({ calls: 3, writes: 0, rounds: 2 });
  });

  it('the live count at the door is one query after the guard, whatever the roster’s size', async () => {
    const traffic = await world.trafficOf(() =>
      world.as('zhao-lei').ask('attendance.counts', { activityId }),
    );
    expect(traffic).toEqual({ calls: 3, writes: 0, rounds: 2 });
  });

  it('a sign-up is four rounds and two writes, for the first in line as for the last', async () => {
    const people = await manyVolunteers(world, 12);
    const shifts = [shiftOf({ capacity: 2 })];
    const { shiftIds } = await openEvent(world.as('xu-ning'), { shifts });
    const input = signUpInput(shiftIds[0] ?? '');
    for (const person of people) {
      const traffic = await world.trafficOf(() => person.ask('volunteering.signUp', input));
      expect(traffic).toEqual({ calls: 6, writes: 2, rounds: 4 });
    }
    for (const person of people.slice(0, 1)) {
      const again = await world.trafficOf(() => person.ask('volunteering.signUp', input));
      expect(again.writes).toBe(0);
    }
  });

  it('a refused input or an unknown operation never reaches the database', async () => {
    const traffic = await world.trafficOf(async () => {
      await world.as('zhang-min').send('attendance.checkIn', { activityId: { $ne: 1 } });
      await world.api({ name: 'nothing.here', input: {}, accountId: 'demo-account:zhang-min' });
    });
    expect(traffic.calls).toBe(0);
  });
});
