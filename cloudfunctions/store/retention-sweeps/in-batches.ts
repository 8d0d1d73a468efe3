/** Removed in one call at a time. */
const BATCH = 100;

/**
 * Removes batch after batch, at most `limit`.
 * @param remove takes how many at most, and gives how many it removed
 * @returns true when the limit was reached
 */
export const inBatches = async (
  remove: (most: number) => Promise<number>,
  limit: number,
  done: (count: number) => Promise<unknown>,
): Promise<boolean> => {
  for (let count = 0; count < limit; ) {
    const removed = await remove(Math.min(BATCH, limit - count));
    if (removed === 0) return false;
    count += removed;
    await done(removed);
  }
  return true;
};
