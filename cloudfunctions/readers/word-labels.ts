import { formatListNumber } from './number-format';
import type { ListPlace, WordList, WordNumbering } from './word-numbering';
import { xmlTags } from './xml-tags';
import { childValue, named, parseXml } from './xml-tree';

const spell = (list: WordList, text: string, counts: readonly (number | undefined)[]): string =>
  text.replace(/%([1-9])/g, (_, digit: string) => {
    const level = Number(digit) - 1;
    const shown = list.levels.get(level);
    return formatListNumber(counts[level] ?? shown?.start ?? 1, shown?.format ?? 'decimal');
  });

/** Counts as Word does: on within a list, from the start again below a higher level. */
const labeller = ({ lists }: WordNumbering): ((place: ListPlace) => string) => {
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return ({ list: id, level }) => {
    const list = lists.get(id);
    const definition = list?.levels.get(level);
    if (!list || !definition || definition.format === 'bullet') return '';
    const counts = [...(counters.get(list.counters) ?? [])];
    const own = `${id}:${level}`;
    if (list.restarts.has(level) && !begun.has(own)) counts[level] = undefined;
    begun.add(own);
    const before = counts[level];
    counts[level] = before === undefined ? definition.start : before + 1;
    counts.length = level + 1;
    counters.set(list.counters, counts);
    return spell(list, definition.text, counts);
  };
};

/** Where the paragraph with these properties stands; a number of its own goes before its style's. */
const placeOf = (properties: string, numbering: WordNumbering): ListPlace => {
  const element = parseXml(properties)[0];
  const own = named(element?.children ?? [], 'w:numPr')[0];
  const styled = numbering.styles.get(childValue(element, 'w:pStyle'));
  const level = childValue(own, 'w:ilvl');
  return {
    list: childValue(own, 'w:numId') || styled?.list || '',
    level: level === '' ? (styled?.level ?? 0) : Number(level),
  };
};

type Span = { start: number; end: number };

/** The `w:pPr` of every paragraph, without those a tracked change keeps inside another. */
const paragraphProperties = (xml: string): Span[] => {
  const spans: Span[] = [];
  let depth = 0;
  let alternatives = 0;
  let start = 0;
  for (const tag of xmlTags(xml)) {
    if (tag.empty) continue;
    const step = tag.closes ? -1 : 1;
    // Of the two versions of a drawing's text only the fallback is read, so only it may count.
    if (tag.name === 'mc:Choice') alternatives += step;
    if (tag.name !== 'w:pPr') continue;
    depth += step;
    if (depth === 1 && step === 1) start = tag.start;
    if (depth === 0 && alternatives === 0) spans.push({ start, end: tag.end });
  }
  return spans;
};

const runOf = (label: string): string =>
  label === '' ? '' : `<w:r><w:t xml:space="preserve">${label}</w:t></w:r>`;

/**
 * Writes the numbers Word would show before the paragraphs of its lists into their text, so that
 * 一、 and 1. survive although the file holds them only as list settings.
 * @param xml `word/document.xml`
 */
export const writeListLabels = (xml: string, numbering: WordNumbering): string => {
  const label = labeller(numbering);
  const pieces: string[] = [];
  let copied = 0;
  for (const { start, end } of paragraphProperties(xml)) {
    const place = placeOf(xml.slice(start, end), numbering);
    pieces.push(xml.slice(copied, end), runOf(label(place)));
    copied = end;
  }
  pieces.push(xml.slice(copied));
  return pieces.join('');
};
