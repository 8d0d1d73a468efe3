import { queueAt } from '@shared/domain/volunteering/queue';
import { manyVolunteers, openEvent, shiftOf, signUpInput } from '../support/volunteer-event';
import { openWorld, type World } from '../support/world';

const PEOPLE = 1000;
const PLACES = 100;

describe('a thousand sign up at once for a hundred places', () => {
  let world: World;

  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  it('a hundred are in, nine hundred in line in the order they came, and it stays so as some withdraw', async () => {
    const people = await manyVolunteers(world, PEOPLE);
    const shifts = [shiftOf({ capacity: PLACES })];
    const { activityId, shiftIds } = await openEvent(world.as('xu-ning'), { shifts });
    const [shiftId = ''] = shiftIds;
    const answers = await Promise.all(
      people.map((one) => one.ask('volunteering.signUp', signUpInput(shiftId))),
    );
    const told = answers.map(({ standing }) => standing);
    expect(told.filter(({ name }) => name === 'confirmed')).toHaveLength(PLACES);
    const positions = told.flatMap((one) => (one.name === 'waitlisted' ? [one.position] : []));
    expect([...positions].sort((a, b) => a - b)).toEqual(
      Array.from({ length: PEOPLE - PLACES }, (_, index) => index + 1),
    );
    const signUps = await world.store.signUps.ofActivity('demo', activityId);
    expect(signUps.map(({ number }) => number)).toEqual(
      Array.from({ length: PEOPLE }, (_, index) => index + 1),
    );

    const leaving = people.filter((_, index) => index % 20 === 7);
    await Promise.all(leaving.map((one) => one.ask('volunteering.withdraw', { shiftId })));
    const shift = await world.store.shifts.byId(shiftId);
    const queue = queueAt(shift?.queue ?? [], world.clock.now);
    expect(queue).toMatchObject({ taken: PLACES, waiting: PEOPLE - PLACES - leaving.length });
    const active = (await world.store.signUps.ofActivity('demo', activityId)).filter(
      ({ state }) => state.name === 'active',
    );
    const holding = active.filter(({ number }) =>
      ['in', 'offered'].includes(queue.of(number).name),
    );
    expect(holding).toEqual(active.slice(0, PLACES));
  });
});
