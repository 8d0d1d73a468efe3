import { useState } from 'react';

/** A long list in portions, so that a roster of hundreds is drawn as it is read. */
export const useMore = (portion: number) => {
  const [shown, setShown] = useState(portion);
  return {
    take: <T>(rows: readonly T[]): readonly T[] => rows.slice(0, shown),
    left: (rows: readonly unknown[]) => Math.max(0, rows.length - shown),
    more: () => setShown(shown + portion),
  };
};
