import type { DraftItem, DraftSection } from './draft';
import { endsSentence, type JointOf, type Line, looksLikeHeading, seam } from './lines';
import type { Marker } from './markers';
import { WARNING } from './messages';
import type { RoledLine } from './outline';
import type { Warn } from './warnings';

/** What building needs to know of the text as a whole. */
export type BuildContext = {
  jointOf: JointOf;
  /** Whether a line is filled to the width the text is broken at. */
  isFull: (text: string) => boolean;
  /** Numbers of the lines whose first words are set in bold; empty for plain text. */
  bold: ReadonlySet<number>;
  warn: Warn;
};

const MEASURE_LEAD = /^(?:[一二三四五六七八九十]{1,2}是|其[一二三四五次]|首先|再次|最后)/;

const newSection = (printed: number | null, line: number, title: string): DraftSection => ({
  printed,
  line,
  title,
  annex: false,
  items: [],
});

/** Puts lines with roles together into sections and items; no character is dropped. */
export const buildSections = (
  lines: readonly RoledLine[],
  { jointOf, isFull, bold, warn }: BuildContext,
): DraftSection[] => {
  const sections: DraftSection[] = [];
  let section: DraftSection | undefined;
  let item: DraftItem | undefined;
  let gathers = false;
  let boldTitles = false;

  const openSection = (next: DraftSection) => {
    sections.push(next);
    section = next;
    item = undefined;
    boldTitles = false;
    return next;
  };
  const openItem = (printed: number | null, line: Line, text: string, paragraph: boolean) => {
    const home = section ?? openSection(newSection(null, line.number, ''));
    item = { printed, line: line.number, parts: [{ line: line.number, text, joint: '' }] };
    home.items.push(item);
    gathers = !paragraph;
    boldTitles = paragraph && bold.has(line.number);
  };
  const append = (to: DraftItem, line: Line, newParagraph: boolean) => {
    const before = to.parts[to.parts.length - 1];
    const opens = before === undefined || to.parts.length === 1 || before.joint === '\n';
    const joint = newParagraph ? '\n' : jointOf(before?.text ?? '', line.text, opens);
    to.parts.push({ line: line.number, text: line.text, joint });
  };

  /** 一、加强政治建设。坚持…… in one line: the heading is the section's, the paragraph its item. */
  const readSection = (line: Line, { value, body }: Marker) => {
    const stop = body.indexOf('。');
    const title = stop < 0 || stop === body.length - 1 ? body : body.slice(0, stop);
    openSection(newSection(value, line.number, title));
    if (title !== body) openItem(null, line, body, false);
  };

  const isRestOfTitle = (line: Line, next: RoledLine | undefined, previous: Line | undefined) =>
    (isFull(previous?.text ?? '') && !endsSentence(previous?.text ?? '')) ||
    (next?.role === 'item' && looksLikeHeading(line.text));

  const readPlain = (line: Line, next: RoledLine | undefined, previous: Line | undefined) => {
    if (item === undefined) {
      if (section !== undefined && isRestOfTitle(line, next, previous)) {
        section.title += seam(section.title, line.text) + line.text;
        warn(line.number, WARNING.joinedTitle);
      } else {
        openItem(null, line, line.text, true);
      }
      return;
    }
    const before = item.parts[item.parts.length - 1]?.text ?? '';
    const continues =
      gathers ||
      isFull(before) ||
      !endsSentence(before) ||
      MEASURE_LEAD.test(line.text) ||
      (boldTitles && !bold.has(line.number));
    if (continues) append(item, line, false);
    else openItem(null, line, line.text, true);
  };

  for (const [index, line] of lines.entries()) {
    if (line.role === 'plain') {
      readPlain(line, lines[index + 1], lines[index - 1]);
    } else if (line.role === 'heading') {
      openSection(newSection(null, line.number, line.text));
      warn(line.number, WARNING.inferredSection);
    } else if (line.role === 'section') {
      readSection(line, line.marker);
    } else if (line.role === 'item') {
      openItem(line.marker.value, line, line.marker.body, false);
    } else if (item !== undefined) {
      append(item, line, true);
    } else {
      openItem(null, line, line.text, true);
    }
  }
  return sections;
};
