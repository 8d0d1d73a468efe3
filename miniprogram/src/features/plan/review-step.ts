import type { PlanItem, PlanText } from '@shared/domain/plan/schema';

/** What the reviewer has open. Items are named by number, quantities by their place in the draft. */
export type ReviewStep =
  | { name: 'heading' }
  | { name: 'target'; index: number }
  | { name: 'item' | 'edit' | 'join' | 'add'; number: number }
  | { name: 'confirm' }
  | { name: 'discard' };

/** The item and the one before it in the same part. */
export const itemWithPrevious = (
  { sections }: Pick<PlanText, 'sections'>,
  number: number,
): { item: PlanItem; previous: PlanItem | undefined } | undefined => {
  for (const { items } of sections) {
    const at = items.findIndex((item) => item.number === number);
    const item = items[at];
    if (item) return { item, previous: items[at - 1] };
  }
  return undefined;
};
