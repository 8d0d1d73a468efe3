import type { Joint } from './lines';

/** A line of an item and what joins it to the line before. */
export type Part = { line: number; text: string; joint: Joint };

/** An item while it is being read; `printed` is the number the plan gives it. */
export type DraftItem = { printed: number | null; line: number; parts: Part[] };

/** A section while it is being read; `annex` sections stand outside the plan's numbering. */
export type DraftSection = {
  printed: number | null;
  line: number;
  title: string;
  /** Whether it is an annex, outside the plan's numbering and its targets. */
  annex: boolean;
  items: DraftItem[];
};

/** The lines of an item put together: no word changed, paragraphs kept apart by a line feed. */
export const textOf = (item: DraftItem): string =>
  item.parts.map((part, index) => (index === 0 ? '' : part.joint) + part.text).join('');

/**
 * Gives the line, counted from 1, on which a character of the item's text stands.
 * To be asked with rising offsets, so that a whole item costs one pass.
 */
export const lineFinder = (item: DraftItem): ((offset: number) => number) => {
  let index = 0;
  let end = item.parts[0]?.text.length ?? 0;
  return (offset) => {
    let next = item.parts[index + 1];
    while (next !== undefined && offset >= end) {
      end += next.joint.length + next.text.length;
      index += 1;
      next = item.parts[index + 1];
    }
    return item.parts[index]?.line ?? item.line;
  };
};
