import { randomUUID } from 'node:crypto';
import type { OutputOf } from '@shared/contract';
import fc from 'fast-check';
import {
  AT_THE_DOOR,
  checkInWith,
  MORNING,
  openWorld,
  shanghai,
  type World,
} from '../support/world';

/** When all of the day’s records lie in the past. */
const EVENING = shanghai('2022-11-18', '18:00');

describe('what a board shows is kept until a record changes', () => {
  let world: World;

  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());
  beforeEach(() => {
    world.clock.now = EVENING;
  });

  const staff = () => world.as('he-ping');
  const look = (input = {}) => staff().ask('board.get', input);
  /** A day is named, so it is derived from the records and nothing kept is looked at. */
  const derived = () => look({ on: '2022-11-18' });
  const cost = () => world.trafficOf(() => look());

  const rating = (branch: number, fields = {}) => ({
    requestId: randomUUID(),
    kind: 'star_rating' as const,
    unitId: `branch-${branch}`,
    title: '星级评定',
    on: '2022-11-10',
    details: { stars: '三星', givenBy: '市直机关工委' },
    ...fields,
  });
  const withdraw = (entryId: string) =>
    staff().ask('entries.move', { entryId, to: { name: 'withdrawn', reason: '登记错了' } });

  it('a second look is one round to the database after the guard, and writes nothing', async () => {
    await look();
    expect(await cost()).toMatchObject({ rounds: 2, writes: 0 });
    await staff().ask('entries.create', rating(2));
    const anew = await cost();
    expect(anew.writes).toBeGreaterThan(0);
    expect(anew.rounds).toBeLessThanOrEqual(6);
    expect(await cost()).toMatchObject({ rounds: 2, writes: 0 });
  });

  it('a place beyond the last column is an empty page, and derives nothing', async () => {
    await look();
    let beyond: OutputOf<'board.get'> | undefined;
    const traffic = await world.trafficOf(async () => {
      beyond = await look({ from: 4_000 });
    });
    expect(beyond).toMatchObject({ columns: [], columnCount: 8 });
    expect(traffic).toMatchObject({ rounds: 2, writes: 0 });
  });

  it('whatever is put down, changed and taken back in whatever order, it equals the records', async () => {
    const made: string[] = [];
    const doors: string[] = [];
    const acts = {
      rate: async (branch: number) => {
        made.push((await staff().ask('entries.create', rating(branch))).id);
      },
      takeBack: async () => {
        const id = made.pop();
        if (id) await withdraw(id);
      },
      meet: async () => {
        world.clock.now = MORNING;
        doors.push(await world.themePartyDay());
      },
      arrive: async () => {
        const activityId = doors.at(-1);
        if (!activityId) return;
        world.clock.now = AT_THE_DOOR;
        await world.as('zhang-min').send('attendance.checkIn', checkInWith(world, activityId));
      },
      close: async () => {
        const activityId = doors.at(-1);
        if (activityId) await world.as('zhao-lei').send('activities.close', { activityId });
      },
      callOff: async () => {
        const activityId = doors.pop();
        const off = { activityId: activityId ?? '', reason: '场馆检修' };
        if (activityId) await world.as('zhao-lei').send('activities.cancel', off);
      },
    };
    const act = fc.record({
      name: fc.constantFrom(...(Object.keys(acts) as (keyof typeof acts)[])),
      branch: fc.integer({ min: 1, max: 6 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 8 }), async (script) => {
        for (const { name, branch } of script) {
          await acts[name](branch);
          world.clock.now = EVENING;
          const [kept, anew] = [await look(), await derived()];
          expect(kept).toEqual(anew);
        }
      }),
      { numRuns: 6 },
    );
  });

  it('a unit renamed and a new day are seen at once', async () => {
    const columns = async () => (await look()).columns.map(({ name }) => name);
    const before = await columns();
    await staff().ask('people.renameUnit', { unitId: 'branch-2', name: '竞训支部' });
    expect(await columns()).toEqual((await derived()).columns.map(({ name }) => name));
    expect(await columns()).not.toEqual(before);
    world.clock.now = shanghai('2022-12-01', '00:00');
    const december = await look();
    expect(december.dueThisMonth.length).toBeGreaterThan(0);
    expect(december).toEqual(await look({ on: '2022-12-01' }));
  });

  it('what another office does leaves it kept', async () => {
    await look();
    world.clock.now = MORNING;
    await world.themePartyDay({ commitmentIds: [] }, world.as('other-officer'));
    world.clock.now = EVENING;
    expect(await cost()).toMatchObject({ rounds: 2, writes: 0 });
  });

  it('counts every record of a year, however many there are', async () => {
    const { id } = await staff().ask('entries.create', rating(5));
    const entry = await world.store.entries.one(id);
    if (!entry) throw new Error('the rating is not there');
    const many = Array.from({ length: 1_100 }, (_, place) => ({ ...entry, id: `${id}-${place}` }));
    for (const one of many) await world.store.entries.add(one);
    const cell = (board: OutputOf<'board.get'>) =>
      board.sections
        .flatMap(({ rows }) => rows)
        .find(({ number }) => number === 17)
        ?.cells.find(({ column }) => column === 'branch-5');
    expect(cell(await look())?.recordCount).toBeGreaterThan(1_100);
    expect(await look()).toEqual(await derived());
  });
});
