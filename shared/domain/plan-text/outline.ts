import { endsParagraph, type Line, looksLikeHeading } from './lines';
import { type Marker, type MarkerStyle, markerOf } from './markers';
import { WARNING } from './messages';
import type { Warn } from './warnings';

type NumberedRole = 'section' | 'item' | 'sub';

/**
 * A line with what it is in the plan's structure: `sub` is anything numbered below an item,
 * `heading` a section's title without a number.
 */
export type RoledLine = Line &
  ({ role: 'plain' | 'heading' } | { role: NumberedRole; marker: Marker });

type Found = { line: Line; marker: Marker | undefined };

/** Whether a paragraph may begin after this line. */
const afterBreak = (before: Line | undefined): boolean =>
  before === undefined || endsParagraph(before.text) || looksLikeHeading(before.text);

/** A line of a table of contents: a heading with the number of its page. */
const isContentsLine = (text: string): boolean =>
  /(?:\.{3}|…|·{3}|\s)\s{0,4}\d{1,3}$/.test(text.slice(-12));

/**
 * The markers that number the plan, not those a broken sentence happens to begin a line with: after
 * an unfinished line only the number that is due counts.
 */
const findMarkers = (lines: readonly Line[], warn: Warn): Found[] => {
  const last = new Map<MarkerStyle, number>();
  let before: Line | undefined;
  let inContents = false;
  return lines.map((line) => {
    const previous = before;
    before = line;
    if (/^目\s{0,4}录$/.test(line.text)) inContents = true;
    const marker = markerOf(line.text);
    if (marker === undefined) return { line, marker };
    if (inContents && isContentsLine(line.text)) return { line, marker: undefined };
    inContents = false;
    const clear = afterBreak(previous);
    const begins = marker.value === 1 && !/[，,、（(]$/.test(previous?.text.slice(-1) ?? '');
    const due = begins || marker.value === (last.get(marker.style) ?? 1) + 1;
    if (!clear && !due) {
      warn(line.number, WARNING.outOfOrder);
      return { line, marker: undefined };
    }
    last.set(marker.style, marker.value);
    return { line, marker };
  });
};

/** The style that always stands on top: 第一部分 before 一、; other styles nest as they appear. */
const topStyle = (found: readonly Found[]): MarkerStyle | undefined => {
  const styles = new Set(found.map(({ marker }) => marker?.style));
  if (styles.has('chapter')) return 'chapter';
  return styles.has('chinese') ? 'chinese' : undefined;
};

/** How deep each marker stands: a style not yet open goes below the open ones. */
const depthsOf = (found: readonly Found[], top: MarkerStyle | undefined): number[] => {
  let open: MarkerStyle[] = top === undefined ? [] : [top];
  return found.map(({ marker }) => {
    if (marker === undefined) return -1;
    const at = open.indexOf(marker.style);
    open = at < 0 ? [...open, marker.style] : open.slice(0, at + 1);
    return open.length - 1;
  });
};

/** Without 第一部分 or 一、 the top level are sections only if each is a bare heading over items. */
const topIsHeadings = (found: readonly Found[], depths: readonly number[]): boolean =>
  depths.some((depth) => depth === 1) &&
  found.every(
    ({ marker }, index) =>
      depths[index] !== 0 || (marker !== undefined && looksLikeHeading(marker.body)),
  );

const ROLES: readonly NumberedRole[] = ['section', 'item'];

/** Short lines over the items of a plan that does not number its sections. */
const headOverItems = (lines: readonly RoledLine[]): RoledLine[] =>
  lines.map((line, index) => {
    const heads =
      line.role === 'plain' &&
      lines[index + 1]?.role === 'item' &&
      looksLikeHeading(line.text) &&
      afterBreak(lines[index - 1]);
    return heads ? { number: line.number, text: line.text, role: 'heading' } : line;
  });

/** Short lines over the paragraphs of a plan that numbers nothing at all. */
const headOverParagraphs = (lines: readonly RoledLine[]): RoledLine[] =>
  lines.map((line, index) => {
    const next = lines[index + 1];
    const heads = looksLikeHeading(line.text) && next !== undefined && !looksLikeHeading(next.text);
    return heads ? { number: line.number, text: line.text, role: 'heading' } : line;
  });

/** A single short line over the first item is the plan's title, not a section. */
const withHeadings = (lines: RoledLine[]): RoledLine[] => {
  const headed = headOverItems(lines);
  return headed.filter((line) => line.role === 'heading').length > 1 ? headed : lines;
};

/** Gives every line of the body its role, by the numbering the plan itself uses. */
export const outline = (lines: readonly Line[], warn: Warn): RoledLine[] => {
  const found = findMarkers(lines, warn);
  const top = topStyle(found);
  const depths = depthsOf(found, top);
  const sectioned = top !== undefined || topIsHeadings(found, depths);
  const roled = found.map(({ line, marker }, index): RoledLine => {
    if (marker === undefined) return { ...line, role: 'plain' };
    const level = (depths[index] ?? 0) + (sectioned ? 0 : 1);
    return { ...line, role: ROLES[level] ?? 'sub', marker };
  });
  if (sectioned) return roled;
  const numbered = roled.some((line) => line.role !== 'plain');
  return numbered ? withHeadings(roled) : headOverParagraphs(roled);
};
