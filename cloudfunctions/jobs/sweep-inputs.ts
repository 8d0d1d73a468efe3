import { type Instant, MINUTE } from '@shared/domain/time';
import type { Store } from '../store';

/** Longer than an upload takes over the slowest network; a retry later sends everything again. */
const KEPT = 30 * MINUTE;

/**
 * Throws away parts of large inputs that nobody came back for: they can hold a whole roster. And files
 * that no entry names: of an upload that was cut off, or one that another took the place of.
 */
export const sweepInputs = async ({ store, now }: { store: Store; now: Instant }) => {
  let removed = await store.inputParts.dropOld(now - KEPT);
  for (const { id } of await store.organisation.offices()) {
    removed += await store.entryFiles.dropUnnamed(id, now);
  }
  return { removed };
};
