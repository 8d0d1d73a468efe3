import { useSyncExternalStore } from 'react';
import type { KeptAct } from './kept-act';
import type { QueueView } from './queue';
import { isOwn } from './queue-state';
import { theQueue } from './the-queue';
import { whoIsPresent } from './who';

export interface Kept extends Omit<QueueView, 'acts'> {
  /** Those of whoever uses the phone now, in the order in which they were taken. */
  acts: readonly KeptAct[];
}

/** What is kept on this phone for its present user. */
export const useKept = (): Kept => {
  const queue = theQueue();
  const view = useSyncExternalStore(queue.listen, queue.view, queue.view);
  const present = whoIsPresent();
  return { ...view, acts: view.acts.filter((act) => isOwn(act, present)) };
};
