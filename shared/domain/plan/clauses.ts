import { bigramsOf } from './likeness';
import type { PlanItem, PlanText } from './schema';

/** A place in a plan that a commitment can stand on: words of an item; null: the item as a whole. */
export interface ClausePlace {
  readonly item: number;
  readonly quote: string | null;
}

export interface Clause extends ClausePlace {
  readonly quote: string;
}

/** Clauses of a sentence hang together by commas; more of them in a row are a paragraph. */
const LONGEST = 6;

const itemsOf = ({ sections }: Pick<PlanText, 'sections'>): PlanItem[] =>
  sections.flatMap(({ items }) => items);

const distinct = (quotes: readonly string[]): string[] => [
  ...new Set(quotes.map((quote) => quote.trim()).filter((quote) => bigramsOf(quote).size > 0)),
];

const sentencesOf = (text: string): string[] => distinct(text.split(/[。；;!！\n]/));

/** A sentence's neighbouring clauses, alone and together, each in the plan's own words. */
const piecesOf = (sentence: string): string[] => {
  const parts = sentence.match(/[^，,]+[，,]?/g) ?? [];
  return parts.flatMap((_, from) =>
    parts
      .slice(from, from + LONGEST)
      .map((__, length) => parts.slice(from, from + length + 1).join(''))
      .map((piece) => piece.replace(/[，,]$/, '')),
  );
};

const ofItems = (text: Pick<PlanText, 'sections'>, cut: (item: PlanItem) => string[]): Clause[] =>
  itemsOf(text).flatMap((item) => cut(item).map((quote) => ({ item: item.number, quote })));

/** The sentences of a plan, item by item: what a person chooses among. */
export const sentencesOfPlan = (text: Pick<PlanText, 'sections'>): Clause[] =>
  ofItems(text, (item) => sentencesOf(item.text));

/** Everything in a plan that may be a clause of its own: what proposals are looked for among. */
export const clausesOfPlan = (text: Pick<PlanText, 'sections'>): Clause[] =>
  ofItems(text, (item) => distinct(sentencesOf(item.text).flatMap(piecesOf)));

/** Whether a plan has this place. */
export const hasPlace = (
  text: Pick<PlanText, 'sections'>,
  { item: number, quote }: ClausePlace,
): boolean => {
  const item = itemsOf(text).find((one) => one.number === number);
  return item !== undefined && (quote === null || item.text.includes(quote));
};
