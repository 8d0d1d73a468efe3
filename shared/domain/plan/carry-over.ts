import type { CarryDecision } from './carry-schema';
import { type ClausePlace, clausesOfPlan, hasPlace } from './clauses';
import { bigramsOf, likenessOf, likenessOfBigrams } from './likeness';
import type { Commitment, PlanText } from './schema';

export interface CarryProposal extends ClausePlace {
  /** 0 to 1. */
  readonly likeness: number;
}

/** Below this two clauses have words in common, and little else. */
const ALIKE = 0.5;

interface EarlierPlan {
  readonly year: number;
  readonly text: Pick<PlanText, 'sections'>;
  readonly commitments: readonly Commitment[];
}

/**
 * Commitments that can go on. Rules of the regulations are periods the committee switched on: they are
 * decided anew each year, like every other period.
 */
export const carriable = ({ commitments }: Pick<EarlierPlan, 'commitments'>): Commitment[] =>
  commitments.filter(({ reference }) => reference === undefined);

const better = <Found extends CarryProposal>(best: Found | null, one: Found): Found =>
  // The first of those that are equally alike: the order of the plan decides.
  best === null || one.likeness > best.likeness ? one : best;

const itemTitle = ({ text }: Pick<EarlierPlan, 'text'>, number: number): string =>
  text.sections.flatMap(({ items }) => items).find((item) => item.number === number)?.title ?? '';

/**
 * For every commitment of an earlier plan the place in the new plan whose words are most like its own; null:
 * none is alike. What the committee added has no words: it goes with its item.
 */
export const proposedCarries = (
  earlier: EarlierPlan,
  text: Pick<PlanText, 'sections'>,
): Map<string, CarryProposal | null> => {
  const clauses = clausesOfPlan(text).map((clause) => ({
    ...clause,
    bigrams: bigramsOf(clause.quote),
  }));
  const items = text.sections.flatMap((section) => section.items);
  const amongClauses = (quotes: readonly string[]): CarryProposal | null => {
    const own = quotes.map((quote) => ({ quote, bigrams: bigramsOf(quote) }));
    return clauses.reduce<CarryProposal | null>((best, { item, quote, bigrams }) => {
      const likeness = Math.max(
        ...own.map((one) => (one.quote === quote ? 1 : likenessOfBigrams(one.bigrams, bigrams))),
      );
      return better(best, { item, quote, likeness });
    }, null);
  };
  const amongItems = (item: number): CarryProposal | null => {
    const title = itemTitle(earlier, item);
    return items.reduce<CarryProposal | null>(
      (best, one) =>
        better(best, { item: one.number, quote: null, likeness: likenessOf(title, one.title) }),
      null,
    );
  };
  return new Map(
    carriable(earlier).map(({ id, item, quotes }) => {
      const best = quotes.length > 0 ? amongClauses(quotes) : amongItems(item);
      return [id, best && best.likeness >= ALIKE ? best : null];
    }),
  );
};

/** Decisions that still hold: of this earlier plan, and on words that the new one still has. */
export const standingCarries = (
  decisions: readonly CarryDecision[],
  year: number,
  text: Pick<PlanText, 'sections'>,
): CarryDecision[] =>
  decisions.filter((one) => one.year === year && (one.to === null || hasPlace(text, one.to)));
