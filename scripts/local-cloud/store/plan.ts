import type { Doc } from '../types';
import {
  type Access,
  type IndexShape,
  type KeyRange,
  type Lane,
  PRIMARY,
  type RangeAccess,
} from './access';
import { alternativesOf, type Conjunction } from './constraints';
import { after, valueKey } from './key';
import { type Reach, reachOf } from './reach';

/** Order asked for: field and direction, the first field decides first. */
export type Order = readonly (readonly [field: string, direction: 1 | -1])[];

/** More lanes than this are not worth merging: each holds a page. */
const MAX_LANES = 64;

interface Candidate<Kind extends Access = Access> {
  readonly access: Kind;
  readonly score: number;
}

/** Ascending, and joined where they overlap or touch. */
function joinedRanges(ranges: readonly KeyRange[]): readonly KeyRange[] {
  const out: KeyRange[] = [];
  for (const next of [...ranges].sort((a, b) => Buffer.compare(a.from, b.from))) {
    const last = out.at(-1);
    if (!last || Buffer.compare(last.to, next.from) < 0) out.push(next);
    else if (Buffer.compare(last.to, next.to) < 0) out[out.length - 1] = { ...last, to: next.to };
  }
  return out;
}

/** The fields that have the same one value in every alternative. */
function commonConstants(reaches: readonly Reach[]): ReadonlySet<string> {
  const [first, ...others] = reaches;
  const same = [...(first?.constants ?? [])].filter(([field, key]) =>
    others.every(({ constants }) => constants.get(field)?.equals(key)),
  );
  return new Set(same.map(([field]) => field));
}

/**
 * Which way to walk an index to get the order; undefined when it does not give it.
 * @param skipped how many leading fields do not count, because lanes are merged behind them
 */
function walkFor(
  order: Order,
  index: IndexShape,
  constants: ReadonlySet<string>,
  skipped: number,
): 1 | -1 | undefined {
  const keys = index.keys.slice(skipped).filter(({ field }) => !constants.has(field));
  const wanted = order.filter(([field]) => !constants.has(field));
  let walk: 1 | -1 | undefined;
  for (const [i, [field, direction]] of wanted.entries()) {
    const key = keys[i];
    // The id comes last and tells all documents apart: nothing after it matters.
    if (!key && keys.at(-1)?.field === '_id') break;
    if (key?.field !== field) return undefined;
    const step = key.direction === direction ? 1 : -1;
    if (walk !== undefined && walk !== step) return undefined;
    walk = step;
  }
  return walk ?? 1;
}

/**
 * Whether an index comes by a document once, or by all its places in the order one after another. One
 * with an entry for each element of a list does so where nothing but the id is asked for.
 */
const canOrder = (order: Order, { multikey }: IndexShape): boolean =>
  order.length > 0 && (!multikey || order.every(([field]) => field === '_id'));

interface Layout {
  readonly lanes: readonly Lane[];
  readonly walk: 1 | -1 | undefined;
}

/** Lays the ranges one after another, or in lanes to merge when only that gives the order. */
function layOut(order: Order, index: IndexShape, reaches: readonly Reach[]): Layout {
  const constants = commonConstants(reaches);
  const ranges = reaches.flatMap(({ lanes }) => lanes.flatMap((lane) => lane.ranges));
  const oneLane = [{ head: 0, ranges: joinedRanges(ranges) }];
  if (!canOrder(order, index)) return { lanes: oneLane, walk: undefined };
  const walk = walkFor(order, index, constants, 0);
  if (walk !== undefined) return { lanes: oneLane, walk };
  const [only, ...others] = reaches;
  const mergeable = only && others.length === 0 && only.lanes.length <= MAX_LANES;
  const merged = mergeable ? walkFor(order, index, constants, only.fixed) : undefined;
  return merged === undefined || !only
    ? { lanes: oneLane, walk: undefined }
    : { lanes: only.lanes, walk: merged };
}

function scoreOf(index: IndexShape, { fixed, ranged }: Reach): number {
  if (fixed === 0 && !ranged) return 0;
  // A unique index ends with the id, which is not needed to tell documents apart.
  const needed = index === PRIMARY ? 1 : index.keys.length - 1;
  return (index.unique && fixed >= needed ? 100 : 0) + fixed * 10 + (ranged ? 5 : 0);
}

/** How one index serves all alternatives; undefined when it neither narrows nor sorts. */
function consider(
  index: IndexShape,
  alternatives: readonly Conjunction[],
  order: Order,
): Candidate<RangeAccess> | undefined {
  const reaches = alternatives.map((alternative) => reachOf(index, alternative));
  const { lanes, walk } = layOut(order, index, reaches);
  const score = Math.min(...reaches.map((reach) => scoreOf(index, reach)));
  const sorted = walk !== undefined;
  if (score === 0 && !sorted) return undefined;
  const exact = reaches.every((reach) => reach.exact);
  return {
    access: { kind: 'ranges', index, lanes, sorted, reverse: walk === -1, exact },
    score: score + (sorted ? 2 : 0),
  };
}

const better = <C extends Candidate>(a: C | undefined, b: C | undefined): C | undefined =>
  a && (!b || a.score >= b.score) ? a : b;

function bestIndex(
  alternatives: readonly Conjunction[],
  order: Order,
  indexes: readonly IndexShape[],
): Candidate<RangeAccess> | undefined {
  const candidates = [PRIMARY, ...indexes].map((index) => consider(index, alternatives, order));
  return candidates.reduce(better, undefined);
}

/** Each alternative through its own index; undefined when one of them has none. */
function eachByItself(
  alternatives: readonly Conjunction[],
  indexes: readonly IndexShape[],
): Candidate | undefined {
  if (alternatives.length < 2) return undefined;
  const found = alternatives.flatMap((one) => bestIndex([one], [], indexes) ?? []);
  if (found.length < alternatives.length) return undefined;
  const parts = found.map(({ access }) => access);
  return {
    access: { kind: 'union', parts },
    score: Math.min(...found.map(({ score }) => score)),
  };
}

/** One document by its id, the most frequent access by far: planning it would cost more than it. */
function byId({ _id: id, ...others }: Doc): RangeAccess | undefined {
  if (typeof id !== 'string') return undefined;
  const only = valueKey(id);
  return {
    kind: 'ranges',
    index: PRIMARY,
    lanes: [{ head: 0, ranges: [{ from: only, to: after(only) }] }],
    sorted: true,
    reverse: false,
    exact: Object.keys(others).length === 0,
    only,
  };
}

/** Chooses how to reach a query's candidates: the index that fixes most fields, else a scan. */
export function plan(query: Doc, order: Order, indexes: readonly IndexShape[]): Access {
  const direct = byId(query);
  if (direct) return direct;
  const alternatives = alternativesOf(query);
  const best = better<Candidate>(
    bestIndex(alternatives, order, indexes),
    eachByItself(alternatives, indexes),
  );
  const everything = alternatives.some(({ demands, exact }) => demands.length === 0 && exact);
  return best?.access ?? { kind: 'scan', exact: everything };
}
