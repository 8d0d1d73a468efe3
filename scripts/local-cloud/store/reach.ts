import type { IndexShape, KeyRange, Lane } from './access';
import type { Conjunction } from './constraints';
import {
  descendingIntervals,
  hull,
  type Interval,
  intersection,
  keyOf,
  rangeUnder,
} from './intervals';
import { after } from './key';

/** More combinations of values than this are not worth separate searches. */
const MAX_RANGES = 1000;

/** How far an index narrows one conjunction. */
export interface Reach {
  /** How many leading fields of the index are given by values. */
  readonly fixed: number;
  /** Whether the field after them is bounded. */
  readonly ranged: boolean;
  /** The leading fields that can have one value only, with its key. */
  readonly constants: ReadonlyMap<string, Buffer>;
  /** One lane for each combination of values of the leading fields. */
  readonly lanes: readonly Lane[];
  /** Whether the ranges say all that the conjunction says. */
  readonly exact: boolean;
}

/**
 * What the demands on a field come to. In a multikey index each demand may be met by another
 * element, so that only one of them narrows: the one with the fewest values.
 */
function narrowest(
  { demands }: Conjunction,
  field: string,
  multikey: boolean,
): readonly Interval[] | undefined {
  const lists = demands.filter((demand) => demand.field === field).map((one) => one.intervals);
  if (lists.length === 0) return undefined;
  const looseness = (list: readonly Interval[]) =>
    list.reduce((sum, { point }) => sum + (point ? 1 : MAX_RANGES), 0);
  return lists.reduce((a, b) => {
    if (!multikey) return intersection(a, b);
    return looseness(b) < looseness(a) ? b : a;
  });
}

const wholeRange = (head: Buffer): KeyRange => ({ from: head, to: after(head) });

/** Follows the fields of an index for as long as the demands give them. */
export function reachOf(index: IndexShape, conjunction: Conjunction): Reach {
  const constants = new Map<string, Buffer>();
  let heads: readonly Buffer[] = [Buffer.alloc(0)];
  let fixed = 0;
  let last: readonly Interval[] | undefined;
  const used = new Set<string>();
  for (const { field, direction } of index.keys) {
    const found = narrowest(conjunction, field, index.multikey);
    if (!found) break;
    const intervals = direction === 1 ? found : descendingIntervals(found);
    const tooMany = intervals.length * heads.length > MAX_RANGES;
    if (!tooMany) used.add(field);
    if (tooMany || !intervals.every(({ point }) => point)) {
      last = tooMany ? hull(intervals) : intervals;
      break;
    }
    const [only] = intervals;
    if (only && intervals.length === 1) constants.set(field, keyOf(only));
    heads = heads.flatMap((head) => intervals.map((one) => Buffer.concat([head, keyOf(one)])));
    fixed++;
  }
  const lanes = heads.map((head) => ({
    head: head.length,
    ranges: last ? last.map((interval) => rangeUnder(head, interval)) : [wholeRange(head)],
  }));
  const covered = conjunction.demands.every(({ field }) => used.has(field));
  const exact = conjunction.exact && covered && !index.multikey;
  return { fixed, ranged: last !== undefined, constants, lanes, exact };
}
