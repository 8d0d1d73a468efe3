import { CODE_WINDOW, windowOf } from '@shared/domain/attendance/code';
import { DAY } from '@shared/domain/time';
import { checkInWith, MORNING, openWorld, shanghai, type World } from '../support/world';

const LATE_AFTER = shanghai('2022-11-18', '14:10');

describe('the time a check-in proves', () => {
  let world: World;
  let activityId: string;

  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    world.clock.now = MORNING;
    activityId = await world.themePartyDay();
  });

  it('a slow network makes nobody late', async () => {
    const capturedAt = LATE_AFTER - 2_000;
    const { token } = world.codeOf(activityId, capturedAt);
    world.clock.now = LATE_AFTER + 9_000;
    const request = checkInWith(world, activityId, { code: token, capturedAt });
    const { presence } = await world.as('zhang-min').ask('attendance.checkIn', request);
    expect(presence).toMatchObject({ at: capturedAt, arrival: 'on_time' });
  });

  it.each([
    ['yesterday', (now: number) => now - DAY],
    ['half an hour ago', (now: number) => now - 1_800_000],
    ['tomorrow', (now: number) => now + DAY],
  ])('a phone that says %s cannot leave the window of its code', async (_, claim) => {
    const now = LATE_AFTER + 10 * 60_000;
    world.clock.now = now;
    const request = checkInWith(world, activityId, { capturedAt: claim(now) });
    const { presence } = await world.as('zhang-min').ask('attendance.checkIn', request);
    expect(windowOf(presence.at)).toBe(windowOf(now));
    expect(presence.at).toBeLessThanOrEqual(now);
    expect(presence.arrival).toBe('late');
  });

  it('an organiser’s phone that runs ahead by less than a window changes nothing', async () => {
    const now = LATE_AFTER - 5_000;
    world.clock.now = now;
    const { token } = world.codeOf(activityId, now + CODE_WINDOW);
    const request = checkInWith(world, activityId, { code: token, capturedAt: now });
    const { presence } = await world.as('zhang-min').ask('attendance.checkIn', request);
    expect(presence).toMatchObject({ at: now, arrival: 'on_time' });
  });

  it('the answer carries the server’s clock, for a phone whose own is wrong', async () => {
    const reply = await world.as('zhang-min').call('session.me', {});
    expect(reply.now).toBe(world.clock.now);
  });
});
