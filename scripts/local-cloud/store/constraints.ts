import { ObjectId } from 'bson';
import type { Doc } from '../types';
import { beginningWith, boundedBy, type Interval, intersection, pointAt, union } from './intervals';
import { patternPrefix } from './pattern-prefix';

/** One demand on a field: a match has a value, or an element, within one of the intervals. */
export interface Demand {
  readonly field: string;
  readonly intervals: readonly Interval[];
}

/** Demands that all hold for a match. */
export interface Conjunction {
  readonly demands: readonly Demand[];
  /** Whether they say all that the query says, as long as no field is an array. */
  readonly exact: boolean;
}

const ANYTHING: Conjunction = { demands: [], exact: true };
const UNKNOWN: Conjunction = { demands: [], exact: false };

/** Queries with more alternatives than this are searched by what holds for all of them. */
const MAX_ALTERNATIVES = 200;

// Taken from a parsed value, since a test runner may have an Object of its own.
const plainPrototype: unknown = Object.getPrototypeOf(JSON.parse('{}'));

const isPlain = (value: unknown): value is Doc =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === plainPrototype;

/** From here on UTF-16, by which the query library compares, and UTF-8 sort differently. */
const BEYOND_COMMON_ORDER = /[\ud800-\uffff]/;

const isOrdered = (value: unknown): boolean =>
  typeof value === 'number'
    ? !Number.isNaN(value)
    : typeof value === 'boolean' ||
      (value instanceof Date && !Number.isNaN(value.getTime())) ||
      value instanceof ObjectId;

/** Values whose equality an index decides as the query library does. */
const isPoint = (value: unknown): boolean =>
  value === null || typeof value === 'string' || isOrdered(value);

/** Values with an order; a range never leaves the type of its bound. */
const isBound = (value: unknown): boolean =>
  typeof value === 'string' ? !BEYOND_COMMON_ORDER.test(value) : isOrdered(value);

/** The intervals of one value or expression; undefined when an index cannot tell. */
function equalTo(value: unknown): Interval | undefined {
  if (value instanceof RegExp) {
    const prefix = patternPrefix(value);
    return prefix === undefined ? undefined : beginningWith(prefix);
  }
  return isPoint(value) ? pointAt(value) : undefined;
}

function demand(field: string, found: readonly (Interval | undefined)[], exact: boolean) {
  const intervals = found.flatMap((interval) => interval ?? []);
  if (intervals.length < found.length) return UNKNOWN;
  return { demands: [{ field, intervals: union(intervals) }], exact };
}

const equality = (field: string, value: unknown): Conjunction =>
  demand(field, [equalTo(value)], !(value instanceof RegExp));

type Reader = (field: string, operand: unknown, condition: Doc) => Conjunction;

const bound =
  (side: 'above' | 'below', inclusive: boolean): Reader =>
  (field, value) => {
    // Null has nothing above or below it, and whether a missing field counts is not for us to say.
    if (value === null && inclusive) return demand(field, [pointAt(null)], false);
    return isBound(value) ? demand(field, [boundedBy(value, side, inclusive)], true) : UNKNOWN;
  };

function expression(operand: unknown, { $options }: Doc): RegExp | undefined {
  try {
    const flags = typeof $options === 'string' ? $options : undefined;
    if (operand instanceof RegExp) return new RegExp(operand, flags ?? operand.flags);
    return typeof operand === 'string' ? new RegExp(operand, flags) : undefined;
  } catch {
    return undefined; // The library will refuse it.
  }
}

const joined = (parts: readonly Conjunction[]): Conjunction => ({
  demands: parts.flatMap((part) => part.demands),
  exact: parts.every((part) => part.exact),
});

/** Demands on the elements: all on one element, so that those of one field narrow together. */
function elements(field: string, operand: unknown): Conjunction {
  if (!isPlain(operand)) return UNKNOWN;
  const names = Object.keys(operand);
  if (!names.every((name) => name.startsWith('$'))) {
    const parts = names
      .filter((name) => !name.startsWith('$'))
      .map((name) => condition(`${field}.${name}`, operand[name]));
    return { ...joined(parts), exact: false };
  }
  const [first, ...others] = condition(field, operand).demands;
  if (!first) return UNKNOWN;
  const both = others.reduce((a, b) => intersection(a, b.intervals), [...first.intervals]);
  return { demands: [{ field, intervals: both }], exact: false };
}

const READERS: ReadonlyMap<string, Reader> = new Map(
  Object.entries<Reader>({
    $eq: (field, operand) =>
      operand instanceof RegExp ? UNKNOWN : demand(field, [equalTo(operand)], true),
    $in: (field, operand) =>
      Array.isArray(operand)
        ? demand(field, operand.map(equalTo), !operand.some((item) => item instanceof RegExp))
        : UNKNOWN,
    $gt: bound('above', false),
    $gte: bound('above', true),
    $lt: bound('below', false),
    $lte: bound('below', true),
    $regex: (field, operand, whole) => {
      const pattern = expression(operand, whole);
      return pattern ? equality(field, pattern) : UNKNOWN;
    },
    $options: () => ANYTHING,
    $exists: (field, operand) =>
      operand === false ? demand(field, [pointAt(null)], false) : UNKNOWN,
    $all: (field, operand) =>
      Array.isArray(operand) && operand.length > 0
        ? { ...joined(operand.map((item) => condition(field, item))), exact: false }
        : UNKNOWN,
    $elemMatch: elements,
  }),
);

function condition(field: string, value: unknown): Conjunction {
  if (!isPlain(value)) return equality(field, value);
  const entries = Object.entries(value);
  if (entries.length === 0) return UNKNOWN;
  return joined(
    entries.map(([name, operand]) => READERS.get(name)?.(field, operand, value) ?? UNKNOWN),
  );
}

/** Both: each alternative of the one together with each of the other. */
function both(a: readonly Conjunction[], b: readonly Conjunction[]): readonly Conjunction[] {
  if (a.length * b.length <= MAX_ALTERNATIVES)
    return a.flatMap((x) => b.map((y) => joined([x, y])));
  return (a.length < b.length ? a : b).map((part) => ({ ...part, exact: false }));
}

function member(name: string, value: unknown): readonly Conjunction[] {
  if (!name.startsWith('$')) return [condition(name, value)];
  if (!Array.isArray(value) || value.length === 0 || !value.every(isPlain)) return [UNKNOWN];
  if (name === '$and') return value.map(alternativesOf).reduce(both);
  if (name === '$or') return value.flatMap(alternativesOf);
  return [UNKNOWN];
}

/**
 * Reads from a query what must hold for its matches: every match satisfies one of the
 * alternatives. Whatever an index cannot tell is left out, which leaves more candidates and never
 * fewer.
 */
export function alternativesOf(query: Doc): readonly Conjunction[] {
  const parts = Object.entries(query).map(([name, value]) => member(name, value));
  return parts.reduce(both, [ANYTHING]);
}
