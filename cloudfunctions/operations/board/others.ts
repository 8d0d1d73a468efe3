import type { RecordCard } from '@shared/contract/board';

interface Kept {
  family: 'case' | 'entry';
  label: string;
  count: number;
  latest: number;
}

/** Records that are no activities, kind by kind, in the order in which the first of each came. */
export const othersOf = (cards: readonly RecordCard[]): Kept[] => {
  const kinds = new Map<string, Kept>();
  for (const { family, kindLabel: label, at } of cards) {
    if (family === 'activity') continue;
    const known = kinds.get(label);
    kinds.set(label, {
      family,
      label,
      count: (known?.count ?? 0) + 1,
      latest: Math.max(known?.latest ?? at, at),
    });
  }
  return [...kinds.values()];
};
