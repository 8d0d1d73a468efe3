import type { DraftItem, DraftSection, Part } from './draft';
import type { Line } from './lines';
import { WARNING } from './messages';
import type { Warn } from './warnings';

const paragraphs = (lines: readonly Line[]): Part[] =>
  lines.map(({ number, text }) => ({ line: number, text, joint: '\n' }));

/** The annexes as one section of one item, after the plan's own sections. */
export const annexSection = (lines: readonly Line[], warn: Warn): DraftSection[] => {
  const [first, second] = lines;
  if (first === undefined) return [];
  warn(first.number, WARNING.annex);
  const items: DraftItem[] =
    second === undefined
      ? []
      : [{ printed: null, line: second.number, parts: paragraphs(lines.slice(1)) }];
  return [{ printed: null, line: first.number, title: first.text, annex: true, items }];
};

/** Signature and date under the plan stay with its last item. */
export const appendClosing = (
  sections: readonly DraftSection[],
  lines: readonly Line[],
  warn: Warn,
) => {
  const items = sections[sections.length - 1]?.items ?? [];
  const last = items[items.length - 1];
  const [first] = lines;
  if (last === undefined || first === undefined) return;
  last.parts.push(...paragraphs(lines));
  warn(first.number, WARNING.closing);
};

/** A section without items is its own item: its words are what somebody has to do. */
export const fillEmptySections = (sections: readonly DraftSection[]) => {
  for (const { title, line, items, annex } of sections) {
    if (items.length > 0 || title === '' || annex) continue;
    items.push({ printed: null, line, parts: [{ line, text: title, joint: '' }] });
  }
};
