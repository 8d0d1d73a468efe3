import type { ParsedPlan } from '../plan/schema';
import { buildSections } from './build';
import { textOf } from './draft';
import { frame } from './frame';
import { planYear, readFrontMatter } from './front-matter';
import { hasPlanShape, readsLikeGenre } from './genre';
import { jointsOf, splitLines, wrapTest } from './lines';
import { markerOf } from './markers';
import { measuresOf } from './measures';
import { type PlanTextRefusal, WARNING } from './messages';
import { itemNumbers, sectionOrdinals } from './numbered-draft';
import { outline } from './outline';
import { annexSection, appendClosing, fillEmptySections } from './supplement';
import { targetsOf } from './targets';
import { collectWarnings } from './warnings';

/** A plan as read, or why the text is refused; `planRefusals` says it to the user. */
export type PlanReading = { ok: true; plan: ParsedPlan } | { ok: false; reason: PlanTextRefusal };

/** A text to be read, with what its source knows beyond its characters. */
export type PlanSource = {
  text: string;
  /** Numbers, from 1, of the lines whose first words are set in bold (run-in titles). */
  boldLines?: readonly number[];
};

const LONG_TITLE = 60;

const refuse = (reason: PlanTextRefusal): PlanReading => ({ ok: false, reason });

/**
 * Reads the text of a Party-building work plan into sections, items, measures and the quantities
 * the text itself names.
 *
 * Nothing is corrected and nothing is left out: the plan's characters stand in their order in
 * `introduction`, the sections' titles and the items' texts; only the markers (一、, 1.) turn into
 * `ordinal` and `number`. An item's `text` is everything after its marker, its title included, with
 * a line feed between paragraphs; `title` goes to the first 。; a measure's text is a piece of it.
 * What the structure leaves open is in `warnings`, each with its line. Takes linear time.
 */
export const parsePlanText = (source: string | PlanSource): PlanReading => {
  const { text, boldLines = [] } = typeof source === 'string' ? { text: source } : source;
  const lines = splitLines(text);
  if (lines.length === 0) return refuse('empty');
  if (!readsLikeGenre(text)) return refuse('not_a_plan');

  const { warn, list } = collectWarnings();
  const isFull = wrapTest(lines);
  const jointOf = jointsOf(isFull);
  const framed = frame(
    lines,
    lines.findIndex((line) => markerOf(line.text) !== undefined),
  );
  const roled = outline(framed.body, warn);
  const begins = roled.findIndex((line) => line.role !== 'plain');
  const numbered = roled.some((line) => line.role !== 'plain' && line.role !== 'heading');

  const front = readFrontMatter(framed.body.slice(0, Math.max(begins, 0)), jointOf);
  const drafts = buildSections(begins < 0 ? roled : roled.slice(begins), {
    jointOf,
    isFull,
    bold: new Set(boldLines),
    warn,
  });
  if (!hasPlanShape(front.title, drafts, numbered)) return refuse('not_a_plan');
  fillEmptySections(drafts);
  appendClosing(drafts, framed.closing, warn);
  drafts.push(...annexSection(framed.annex, warn));

  const ordinals = sectionOrdinals(drafts, warn);
  const numberOf = itemNumbers(drafts, isFull, warn);
  const targets: ParsedPlan['targets'] = [];
  const sections = drafts.map((draft, index) => ({
    ordinal: ordinals[index] ?? index + 1,
    title: draft.title,
    items: draft.items.map((item) => {
      const whole = textOf(item);
      const title = /^[^。\n]*/.exec(whole)?.[0] ?? '';
      const number = numberOf.get(item) ?? 0;
      if (title.length > LONG_TITLE && !draft.annex) warn(item.line, WARNING.longTitle(number));
      for (const target of draft.annex ? [] : targetsOf(item, whole, number, warn)) {
        targets.push(target);
      }
      return { number, title, text: whole, measures: draft.annex ? [] : measuresOf(whole) };
    }),
  }));
  const year = planYear(front);
  if (year === null) warn(front.titleLine, WARNING.noYear);
  return {
    ok: true,
    plan: {
      title: front.title,
      year,
      introduction: front.introduction,
      sections,
      targets,
      warnings: list(),
    },
  };
};
