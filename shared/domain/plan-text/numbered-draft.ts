import type { DraftItem, DraftSection } from './draft';
import { endsParagraph } from './lines';
import { WARNING } from './messages';
import { assignNumbers } from './numbering';
import type { Warn } from './warnings';

type Entry = { line: number; printed: number | null };

const numberEntries = (
  entries: readonly Entry[],
  restarted: (printed: number, number: number) => string,
  warn: Warn,
): number[] => {
  const { numbers, restarts, gaps } = assignNumbers(entries.map((entry) => entry.printed));
  for (const index of restarts) {
    const entry = entries[index];
    if (entry) warn(entry.line, restarted(entry.printed ?? 0, numbers[index] ?? 0));
  }
  for (const { index, before } of gaps) {
    const entry = entries[index];
    if (entry) warn(entry.line, WARNING.gap(before, entry.printed ?? 0));
  }
  return numbers;
};

const warnOfSeams = (
  item: DraftItem,
  number: number,
  isFull: (t: string) => boolean,
  warn: Warn,
) => {
  for (const [index, part] of item.parts.entries()) {
    const before = item.parts[index - 1]?.text;
    if (before === undefined || part.joint === '\n') continue;
    if (!isFull(before) && !endsParagraph(before)) warn(part.line, WARNING.joined(number));
  }
};

/** The ordinals of the sections, in their order. */
export const sectionOrdinals = (sections: readonly DraftSection[], warn: Warn): number[] =>
  numberEntries(sections, WARNING.restartedSections, warn);

/** The number of every item, unique within the plan; says what was unclear about it. */
export const itemNumbers = (
  sections: readonly DraftSection[],
  isFull: (text: string) => boolean,
  warn: Warn,
): Map<DraftItem, number> => {
  const items = sections.flatMap((section) => section.items);
  const numbers = numberEntries(items, WARNING.restartedItems, warn);
  const numberOf = new Map(items.map((item, index) => [item, numbers[index] ?? 0]));
  for (const section of sections) {
    if (section.annex) continue;
    for (const item of section.items) {
      const number = numberOf.get(item) ?? 0;
      if (item.printed === null) warn(item.line, WARNING.unnumberedItem(number));
      warnOfSeams(item, number, isFull, warn);
    }
  }
  return numberOf;
};
