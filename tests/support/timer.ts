import { createTimer } from '@cloud/timer/create-timer';
import type { World } from './world';

/** Fires a timer of the world, at its clock. @returns what the job says it did */
export const fireTimer = (world: World, job: string) =>
  createTimer({
    db: world.db,
    clock: () => world.clock.now,
    log: () => {},
    messaging: world.messaging,
  })(job);
