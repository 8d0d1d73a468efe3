import type { Store } from '../index';
import { inBatches } from './in-batches';
import type { Sweep } from './sweep';

const kindsOf = ({ signUps, services, statements }: Store) => [signUps, services, statements];

/** Sign-ups, records of service and statements by name. The event keeps how many had come. */
export const volunteerRecords: Sweep = {
  look: async (store, officeId, { volunteeringBefore }) => {
    const counts = await Promise.all(
      kindsOf(store).map((one) => one.countBefore(officeId, volunteeringBefore)),
    );
    return { due: counts.reduce((sum, count) => sum + count, 0), held: 0 };
  },
  remove: async (store, officeId, { volunteeringBefore }, limit, _by, done) => {
    let isMore = false;
    for (const one of kindsOf(store)) {
      const remove = (most: number) => one.removeBefore(officeId, volunteeringBefore, most);
      isMore = (await inBatches(remove, limit, done)) || isMore;
    }
    return isMore;
  },
};
