/** What says nothing about likeness: spaces, marks, masks. */
const SILENT = /[\s\p{P}\p{S}]/gu;

type Bigrams = ReadonlyMap<string, number>;

/** The pairs of neighbouring signs of a text, each with how often it comes; one sign alone stands for itself. */
export const bigramsOf = (text: string): Bigrams => {
  const signs = [...text.replace(SILENT, '')];
  const pairs =
    signs.length === 1 ? signs : signs.slice(1).map((sign, at) => `${signs[at]}${sign}`);
  const counts = new Map<string, number>();
  for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return counts;
};

const sizeOf = (bigrams: Bigrams): number => [...bigrams.values()].reduce((sum, n) => sum + n, 0);

/** Dice's coefficient of two texts' pairs of signs: twice what they share, of all they have. */
export const likenessOfBigrams = (one: Bigrams, other: Bigrams): number => {
  const all = sizeOf(one) + sizeOf(other);
  if (all === 0) return 0;
  let shared = 0;
  for (const [pair, count] of one) shared += Math.min(count, other.get(pair) ?? 0);
  return (2 * shared) / all;
};

/** How alike two texts are, by their words alone: 0 nothing in common, 1 the same. */
export const likenessOf = (one: string, other: string): number =>
  one === other ? 1 : likenessOfBigrams(bigramsOf(one), bigramsOf(other));
