import type { PlanMeasure } from '../plan/schema';
import { matchesOf } from './matches';
import { CHINESE_DIGITS, readNumber } from './numerals';

type Cut = { start: number; end: number };

const CN = `[${CHINESE_DIGITS}]{1,3}`;
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩';

/** Ways a plan counts measures inside an item; the last only at the head of a line. */
const FORMS: readonly RegExp[] = [
  new RegExp(`(${CN})是`),
  new RegExp(`第(${CN})[，、,：:]`),
  new RegExp(`[（(](${CN}|[0-9０-９]{1,2})[）)]`),
  new RegExp(`([${CIRCLED}])`),
  /\n([0-9０-９]{1,2})(?:[）)]|[.．、](?![0-9０-９]))/,
];

/** A count of measures begins a clause; 统一是 and （见附件（1）） do not. */
const CLAUSE_START = /[。；：，、！？;:,!?\n\s”]/;

const numberOf = (written: string): number => {
  const circled = CIRCLED.indexOf(written);
  return circled >= 0 ? circled + 1 : (readNumber(written) ?? 0);
};

const cutsOf = (text: string, form: RegExp): Cut[] => {
  const cuts: Cut[] = [];
  let due = 1;
  for (const { index, text: found, groups } of matchesOf(text, form)) {
    const begins =
      index === 0 || found.charAt(0) === '\n' || CLAUSE_START.test(text.charAt(index - 1));
    if (!begins || numberOf(groups[0] ?? '') !== due) continue;
    cuts.push({ start: index, end: index + found.length });
    due += 1;
  }
  return cuts.length >= 2 ? cuts : [];
};

/**
 * The measures an item counts off: 一是 … 二是 … 三是, or （1） … （2） … below it.
 * Each text is what follows its marker up to the next one, a piece of the item's own text; the last
 * runs to the item's end. One 一是 without a 二是 is no count.
 */
export const measuresOf = (text: string): PlanMeasure[] => {
  const cuts = FORMS.map((form) => cutsOf(text, form))
    .filter((found) => found.length > 0)
    .sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0))[0];
  return (cuts ?? []).map((cut, index, all) => ({
    ordinal: index + 1,
    text: text.slice(cut.end, all[index + 1]?.start ?? text.length).trim(),
  }));
};
