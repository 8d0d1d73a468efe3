import type { LocalDate } from '../time';
import type { Commitment, CommitmentChange } from './schema';

/** A list with so many of it from a place on replaced. */
const replaced = (
  list: readonly Commitment[],
  place: number,
  count: number,
  by: readonly Commitment[],
): Commitment[] => [...list.slice(0, place), ...by, ...list.slice(place + count)];

type Exchange = Pick<CommitmentChange, 'place' | 'before' | 'after'>;

/** The commitments with the change made: what stands after in the place of what stood before. */
export const withChange = (
  commitments: readonly Commitment[],
  { place, before, after }: Exchange,
): Commitment[] => replaced(commitments, place, before ? 1 : 0, after);

const withoutChange = (
  commitments: readonly Commitment[],
  { place, before, after }: Exchange,
): Commitment[] => replaced(commitments, place, after.length, before ? [before] : []);

/**
 * The commitments as they stood on a day: later changes are undone, the last of them first. So a change
 * in June does not rewrite May.
 */
export const commitmentsOn = (
  commitments: readonly Commitment[],
  changes: readonly CommitmentChange[],
  day: LocalDate,
): Commitment[] =>
  changes
    .filter(({ from }) => from > day)
    .reduceRight<Commitment[]>(withoutChange, [...commitments]);

/** A commitment that was withdrawn and does not stand any more: since when, and why. */
export interface Withdrawn {
  readonly commitment: Commitment;
  readonly on: LocalDate;
  readonly reason: string;
}

export const withdrawnOn = (
  commitments: readonly Commitment[],
  changes: readonly CommitmentChange[],
  day: LocalDate,
): Withdrawn[] => {
  const standing = new Set(commitments.map(({ id }) => id));
  const gone = new Map<string, Withdrawn>();
  for (const { kind, before, from, reason } of changes) {
    if (kind !== 'withdrawn' || before === null || from > day || standing.has(before.id)) continue;
    gone.set(before.id, { commitment: before, on: from, reason });
  }
  return [...gone.values()];
};
