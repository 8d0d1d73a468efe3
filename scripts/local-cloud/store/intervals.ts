import { after, descending, textPrefix, valueKey } from './key';

/** A place between keys: right before, or right after, everything that begins with `prefix`. */
interface Edge {
  readonly prefix: Buffer;
  readonly past: boolean;
}

/** All keys of one field between two edges. Intervals of a list are apart and ascending. */
export interface Interval {
  readonly low: Edge;
  readonly high: Edge;
  /** Whether there is only one key in it. */
  readonly point: boolean;
}

const position = ({ prefix, past }: Edge): Buffer => (past ? after(prefix) : prefix);

const compareEdges = (a: Edge, b: Edge): number => Buffer.compare(position(a), position(b));

const around = (prefix: Buffer, point: boolean): Interval => ({
  low: { prefix, past: false },
  high: { prefix, past: true },
  point,
});

/** The interval of one value. */
export const pointAt = (value: unknown): Interval => around(valueKey(value), true);

/** All values of the bound's type on one side of it. */
export function boundedBy(value: unknown, side: 'above' | 'below', inclusive: boolean): Interval {
  const prefix = valueKey(value);
  const type = around(prefix.subarray(0, 1), false);
  return side === 'above'
    ? { ...type, low: { prefix, past: !inclusive } }
    : { ...type, high: { prefix, past: inclusive } };
}

/** All strings that begin like this. */
export const beginningWith = (start: string): Interval => around(textPrefix(start), false);

/** What lies in both lists. */
export function intersection(a: readonly Interval[], b: readonly Interval[]): Interval[] {
  const out: Interval[] = [];
  for (let i = 0, j = 0; ; ) {
    const x = a[i];
    const y = b[j];
    if (!x || !y) return out;
    const low = compareEdges(x.low, y.low) >= 0 ? x.low : y.low;
    const xEndsFirst = compareEdges(x.high, y.high) <= 0;
    const high = xEndsFirst ? x.high : y.high;
    if (compareEdges(low, high) < 0) out.push({ low, high, point: x.point || y.point });
    if (xEndsFirst) i++;
    else j++;
  }
}

/** What lies in any of them: ascending, and joined where they overlap. */
export function union(intervals: readonly Interval[]): Interval[] {
  const out: Interval[] = [];
  for (const next of [...intervals].sort((a, b) => compareEdges(a.low, b.low))) {
    const last = out.at(-1);
    if (!last || compareEdges(last.high, next.low) <= 0) out.push(next);
    else if (compareEdges(last.high, next.high) < 0) {
      out[out.length - 1] = { low: last.low, high: next.high, point: false };
    }
  }
  return out;
}

/** The smallest interval around all of a list. */
export function hull(intervals: readonly Interval[]): readonly Interval[] {
  const [first] = intervals;
  const last = intervals.at(-1);
  return first && last && first !== last
    ? [{ low: first.low, high: last.high, point: false }]
    : intervals;
}

const flipped = ({ prefix, past }: Edge): Edge => ({ prefix: descending(prefix), past: !past });

/** The same intervals where keys are written the other way round. */
export const descendingIntervals = (intervals: readonly Interval[]): Interval[] =>
  intervals
    .map(({ low, high, point }) => ({ low: flipped(high), high: flipped(low), point }))
    .reverse();

/** The keys of an index that begin with `head` and go on within the interval. */
export const rangeUnder = (head: Buffer, { low, high }: Interval) => ({
  from: position({ prefix: Buffer.concat([head, low.prefix]), past: low.past }),
  to: position({ prefix: Buffer.concat([head, high.prefix]), past: high.past }),
});

/** The key of a point, with which everything in it begins. */
export const keyOf = ({ low }: Interval): Buffer => low.prefix;
