import type { ServedCommitment } from '@shared/domain/activity/schema';

export interface ServedItem {
  number: number;
  title: string;
  /** Titles of the commitments served, without those that only repeat the item's. */
  commitments: string[];
}

/** Commitments by the plan item they belong to, in the plan's order. */
export const servedItems = (serves: readonly ServedCommitment[]): ServedItem[] => {
  const items = new Map<number, ServedItem>();
  for (const { item, itemTitle, title } of serves) {
    const entry = items.get(item) ?? { number: item, title: itemTitle, commitments: [] };
    if (title !== itemTitle) entry.commitments.push(title);
    items.set(item, entry);
  }
  return [...items.values()].sort((left, right) => left.number - right.number);
};
