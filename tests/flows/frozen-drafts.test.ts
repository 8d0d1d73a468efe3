import { openWorld, partyDay, shanghai, type World } from '../support/world';

describe('once a year is frozen', () => {
  let world: World;

  beforeAll(async () => {
    world = await openWorld(shanghai('2023-01-11', '00:00'));
  });
  afterAll(() => world.close());

  const officer = () => world.as('zhao-lei');
  const on = (day: string, fields = {}) =>
    partyDay({
      startsAt: shanghai(day, '14:00'),
      endsAt: shanghai(day, '15:00'),
      commitmentIds: [],
      ...fields,
    });

  it('nothing that was held in it is put down afterwards, nor is a draft of the new year moved into it', async () => {
    const held = on('2022-12-20', { afterwards: true });
    expect((await officer().refusal('activities.create', held)).code).toBe('YEAR_FROZEN');
    const { id: activityId } = await officer().ask('activities.create', on('2023-01-20'));
    const { requestId: _, ...fields } = held;
    const error = await officer().refusal('activities.update', { activityId, ...fields });
    expect(error.code).toBe('YEAR_FROZEN');
  });
});
