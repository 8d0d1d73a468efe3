import type { InputOf } from '@shared/contract';
import type { Instant } from '@shared/domain/time';
import { checkInWith, MORNING, openWorld, type World } from './world';

/**
 * One world for the tests of a `describe`, and before each of them a theme Party day of the third
 * branch, published in the morning. To be called inside the `describe`; `world` and `activityId`
 * are there once a test runs.
 *
 * @param at when the tests begin
 */
export const onPartyDay = (at: Instant = MORNING) => {
  let world: World;
  let activityId: string;

  /** Publishes the theme Party day, another one when called again, and sets the clock. */
  const begin = async () => {
    world.clock.now = MORNING;
    activityId = await world.themePartyDay();
    world.clock.now = at;
  };

  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());
  beforeEach(begin);

  const officer = () => world.as('zhao-lei');

  return {
    get world() {
      return world;
    },
    get activityId() {
      return activityId;
    },
    begin,
    officer,
    staff: () => world.as('he-ping'),
    /** Checks a member in with the code on screen now. */
    checkIn: (memberId: string, fields: Partial<InputOf<'attendance.checkIn'>> = {}) =>
      world.as(memberId).ask('attendance.checkIn', checkInWith(world, activityId, fields)),
    close: () => officer().ask('activities.close', { activityId }),
  };
};

export type PartyDay = ReturnType<typeof onPartyDay>;
