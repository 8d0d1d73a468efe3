import type { Doc, IndexKey } from '../types';
import { type Access, type IndexShape, type KeyRange, PRIMARY, SCAN } from './access';
import { type Constraint, type Constraints, constraintsOf } from './constraints';
import { after, descending, valueKey } from './key';

/** Order asked for: field and direction, the first field decides first. */
export type Order = readonly (readonly [field: string, direction: 1 | -1])[];

/** More combinations of `$in` values than this are not worth separate searches. */
const MAX_RANGES = 1000;

interface Candidate {
  readonly access: Access;
  readonly score: number;
}

const directed = (value: unknown, key: IndexKey): Buffer =>
  key.direction === 1 ? valueKey(value) : descending(valueKey(value));

/** All keys of the bound's type under `head`. */
function typeRange(head: Buffer, bound: Buffer): KeyRange {
  const type = Buffer.concat([head, bound.subarray(0, 1)]);
  return { from: type, to: after(type) };
}

function boundedRange(head: Buffer, key: IndexKey, constraint: Constraint, multikey: boolean) {
  const first = constraint.lower ?? constraint.upper;
  if (!first) return undefined;
  // In a multikey index two elements may satisfy one bound each: only one bound narrows.
  const bounds = [
    { bound: constraint.lower, isStart: key.direction === 1 },
    {
      bound: multikey && constraint.lower ? undefined : constraint.upper,
      isStart: key.direction === -1,
    },
  ];
  let { from, to } = typeRange(head, directed(first.value, key));
  for (const { bound, isStart } of bounds) {
    if (!bound || typeof bound.value !== typeof first.value) continue;
    const edge = Buffer.concat([head, directed(bound.value, key)]);
    if (isStart) from = bound.inclusive ? edge : after(edge);
    else to = bound.inclusive ? after(edge) : edge;
  }
  return { from, to };
}

/** Whether walking the index gives the order; undefined when it does not. */
function orderDirection(order: Order, index: IndexShape, fixed: number): 1 | -1 | undefined {
  const constant = new Set(index.keys.slice(0, fixed).map((key) => key.field));
  const rest = index.keys.slice(fixed);
  const wanted = order.filter(([field]) => !constant.has(field));
  let walk: 1 | -1 | undefined;
  for (const [i, [field, direction]] of wanted.entries()) {
    const key = rest[i];
    if (key?.field !== field) return undefined;
    const step = key.direction === direction ? 1 : -1;
    if (walk !== undefined && walk !== step) return undefined;
    walk = step;
  }
  return walk ?? 1;
}

function consider(
  index: IndexShape,
  constraints: Constraints,
  order: Order,
): Candidate | undefined {
  let heads: Buffer[] = [Buffer.alloc(0)];
  let fixed = 0;
  for (const key of index.keys) {
    const points = constraints.get(key.field)?.points;
    if (!points || points.length * heads.length > MAX_RANGES) break;
    const parts = new Map(
      points.map((value) => directed(value, key)).map((part) => [part.toString('latin1'), part]),
    );
    heads = heads.flatMap((head) => [...parts.values()].map((part) => Buffer.concat([head, part])));
    fixed++;
  }
  const next = index.keys[fixed];
  const constraint = next && constraints.get(next.field);
  const bounded =
    next && constraint
      ? heads.map((head) => boundedRange(head, next, constraint, index.multikey))
      : [];
  const narrowed = bounded.flatMap((range) => range ?? []);
  const ranged = narrowed.length > 0;
  const ranges = ranged ? narrowed : heads.map((head) => ({ from: head, to: after(head) }));
  const walk = orderDirection(order, index, fixed);
  const sorted = order.length > 0 && walk !== undefined && ranges.length <= 1 && !index.multikey;
  if (fixed === 0 && !ranged && !sorted) return undefined;
  const complete = fixed === index.keys.length && index === PRIMARY;
  return {
    access: { kind: 'ranges', index: index.name, ranges, sorted, reverse: sorted && walk === -1 },
    score: (complete ? 100 : 0) + fixed * 10 + (ranged ? 5 : 0) + (sorted ? 2 : 0),
  };
}

/** Chooses how to reach a query's candidates: the index that fixes most fields, else a scan. */
export function plan(query: Doc, order: Order, indexes: readonly IndexShape[]): Access {
  const constraints = constraintsOf(query);
  let best: Candidate | undefined;
  for (const index of [PRIMARY, ...indexes]) {
    const candidate = consider(index, constraints, order);
    if (candidate && (!best || candidate.score > best.score)) best = candidate;
  }
  return best?.access ?? SCAN;
}
