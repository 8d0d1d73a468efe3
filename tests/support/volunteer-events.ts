import type { Person } from './typed-caller';
import { manyVolunteers, openEvent, signUpInput } from './volunteer-event';
import { MORNING, openWorld, type World } from './world';

/**
 * One world with forty volunteers for the tests of a file. The events of a test are at the same time as
 * those of the next, so they are called off after it.
 */
export const onVolunteerEvents = () => {
  let world: World;
  let people: Person[];
  const opened: string[] = [];

  beforeAll(async () => {
    world = await openWorld();
    people = await manyVolunteers(world, 40);
  });
  afterAll(() => world.close());
  beforeEach(() => {
    world.clock.now = MORNING;
  });
  afterEach(async () => {
    for (const activityId of opened.splice(0)) {
      await world.as('he-ping').call('activities.cancel', { activityId, reason: '试验结束' });
    }
  });

  const leader = () => world.as('xu-ning');
  const person = (n: number): Person => {
    const one = people[n - 1];
    if (!one) throw new Error(`nobody is number ${n}`);
    return one;
  };
  return {
    get world() {
      return world;
    },
    leader,
    person,
    /** Has an event called off after the test. */
    standing: opened,
    opened: async (fields: Parameters<typeof openEvent>[1] = {}) => {
      const { activityId, shiftIds } = await openEvent(leader(), fields);
      opened.push(activityId);
      return { activityId, shiftId: shiftIds[0] ?? '', shiftIds };
    },
    join: (n: number, shiftId: string) =>
      person(n).ask('volunteering.signUp', signUpInput(shiftId)),
    rowsOf: async (activityId: string) =>
      (await leader().ask('volunteering.signUps', { activityId })).rows.map(
        ({ memberId, number, standing }) => ({ memberId, number, name: standing.name }),
      ),
    standingOf: async (n: number, activityId: string) =>
      (await person(n).ask('volunteering.event', { activityId })).mine[0]?.standing,
  };
};
