import { requestFailed } from '../../errors';
import {
  describe,
  evaluate,
  integerOf,
  isTrue,
  listOf,
  type Operator,
  taking,
  takingAny,
} from './evaluate';
import { compareValues, isNil, isRecord } from './order';

const same = (a: unknown, b: unknown): boolean => compareValues(a, b) === 0;

/** What stands in a list is null where it is missing elsewhere. */
const orNull = (value: unknown): unknown => value ?? null;

function pairOf(item: unknown): readonly [string, unknown] | undefined {
  const [key, value, ...more] = Array.isArray(item) ? item : isRecord(item) ? [item.k, item.v] : [];
  return typeof key === 'string' && more.length === 0 ? [key, value] : undefined;
}

/**
 * Gap: the library flattens a value that is a list. The documentation writes the pairs as the
 * operand itself; they may be a list of one operand, too.
 */
function arrayToObject(values: readonly unknown[]): unknown {
  const [first] = values;
  const list = values.length === 1 && !pairOf(first) ? first : values;
  if (isNil(list)) return null;
  return Object.fromEntries(
    listOf('$arrayToObject', list).map((item) => {
      const pair = pairOf(item);
      if (pair) return pair;
      throw requestFailed(`$arrayToObject needs [key, value] or {k, v}, not ${describe(item)}`);
    }),
  );
}

function elementAt([list, index]: readonly unknown[]): unknown {
  if (isNil(list) || isNil(index)) return null;
  return listOf('$arrayElemAt', list).at(integerOf('$arrayElemAt', index));
}

function concatenate(lists: readonly unknown[]): unknown {
  return lists.some(isNil) ? null : lists.flatMap((list) => listOf('$concatArrays', list));
}

/** Gap: not found after a start is −1, not the start less one. */
function indexOf([list, wanted, start, end]: readonly unknown[]): number | null {
  if (isNil(list)) return null;
  const items = listOf('$indexOfArray', list);
  const from = integerOf('$indexOfArray', start ?? 0);
  const to = Math.min(integerOf('$indexOfArray', end ?? items.length), items.length);
  if (from < 0 || to < 0) throw requestFailed('$indexOfArray needs a nonnegative index');
  for (let i = from; i < to; i++) if (same(items[i], wanted)) return i;
  return -1;
}

/** Gap: null is null; a range beyond the list is what there is of it. */
function slice([list, first, count]: readonly unknown[]): unknown {
  if (isNil(list) || first === null) return null;
  const items = listOf('$slice', list);
  const position = integerOf('$slice', first);
  if (count === undefined) {
    return position >= 0 ? items.slice(0, position) : items.slice(position);
  }
  const length = integerOf('$slice', count);
  if (length <= 0) throw requestFailed(`Third argument to $slice must be positive: ${length}`);
  const start = position < 0 ? Math.max(items.length + position, 0) : position;
  return items.slice(start, start + length);
}

function range([start, end, step]: readonly unknown[]): number[] {
  const [from, to] = [integerOf('$range', start), integerOf('$range', end)];
  const by = integerOf('$range', step ?? 1);
  if (by === 0) throw requestFailed('$range requires a non-zero step value');
  const length = Math.max(0, Math.ceil((to - from) / by));
  return Array.from({ length }, (_, i) => from + i * by);
}

/** Gap: an empty list first, and defaults for null (they stand in for what is not there alone). */
const zip: Operator = (doc, operand, options) => {
  if (!isRecord(operand)) throw requestFailed('$zip only supports an object as an argument');
  const longest = operand.useLongestLength === true;
  const inputs = evaluate(doc, operand.inputs, options);
  const defaults = evaluate(doc, operand.defaults, options);
  if (isNil(inputs)) return null;
  const lists = listOf('$zip', inputs);
  if (lists.some(isNil)) return null;
  const columns = lists.map((list) => listOf('$zip', list));
  const stand = isNil(defaults) ? [] : listOf('$zip', defaults);
  if (stand.length > 0 && (!longest || stand.length !== columns.length)) {
    throw requestFailed('$zip defaults need useLongestLength and one default for each input');
  }
  const lengths = columns.map((column) => column.length);
  const length = columns.length === 0 ? 0 : longest ? Math.max(...lengths) : Math.min(...lengths);
  return Array.from({ length }, (_, row) =>
    columns.map((column, i) => orNull(row < column.length ? column[row] : stand[i])),
  );
};

const switchOf: Operator = (doc, operand, options) => {
  const branches = isRecord(operand) ? operand.branches : undefined;
  if (!isRecord(operand) || !Array.isArray(branches) || branches.length === 0) {
    throw requestFailed('$switch requires at least one branch.');
  }
  for (const branch of branches) {
    if (!isRecord(branch) || !('case' in branch) || !('then' in branch)) {
      throw requestFailed("$switch requires each branch to have a 'case' and a 'then' expression");
    }
    if (isTrue(evaluate(doc, branch.case, options))) return evaluate(doc, branch.then, options);
  }
  if (!('default' in operand)) {
    throw requestFailed(
      '$switch could not find a matching branch for an input, and no default was specified.',
    );
  }
  return evaluate(doc, operand.default, options);
};

/** Only `and` and `or` look no further than they must. */
const some =
  (verdict: boolean): Operator =>
  (doc, operand, options) => {
    const parts = Array.isArray(operand) ? operand : [operand];
    return parts.some((part) => isTrue(evaluate(doc, part, options)) === verdict) === verdict;
  };

const ordered = (name: string, holds: (order: number) => boolean): Operator =>
  taking(name, [2, 2], ([a, b]) => holds(compareValues(a, b)));

export const arrays = {
  $arrayElemAt: taking('$arrayElemAt', [2, 2], elementAt),
  $arrayToObject: takingAny(arrayToObject),
  $concatArrays: takingAny(concatenate),
  $in: taking('$in', [2, 2], ([value, list]) =>
    listOf('$in', list).some((item) => same(item, value)),
  ),
  $indexOfArray: taking('$indexOfArray', [2, 4], indexOf),
  $isArray: taking('$isArray', [1, 1], ([value]) => Array.isArray(value)),
  $objectToArray: taking('$objectToArray', [1, 1], ([value]) => {
    if (isNil(value)) return null;
    if (!isRecord(value)) throw requestFailed('$objectToArray requires a document input');
    return Object.entries(value)
      .filter(([, v]) => v !== undefined)
      .map(([k, v]) => ({ k, v }));
  }),
  $range: taking('$range', [2, 3], range),
  // Gap: `[['$a']]`-style operands, see `taking`.
  $reverseArray: taking('$reverseArray', [1, 1], ([list]) =>
    isNil(list) ? null : [...listOf('$reverseArray', list)].reverse(),
  ),
  // Gap: the size of what is no list is refused, not null.
  $size: taking('$size', [1, 1], ([list]) => listOf('$size', list).length),
  $slice: taking('$slice', [2, 3], slice),
  $zip: zip,
};

/** Gap: the library compares lists by their elements, as a query does; an expression does not. */
export const comparisons = {
  $cmp: taking('$cmp', [2, 2], ([a, b]) => Math.sign(compareValues(a, b))),
  $eq: ordered('$eq', (order) => order === 0),
  $gt: ordered('$gt', (order) => order > 0),
  $gte: ordered('$gte', (order) => order >= 0),
  $lt: ordered('$lt', (order) => order < 0),
  $lte: ordered('$lte', (order) => order <= 0),
  $ne: ordered('$ne', (order) => order !== 0),
};

/** Gap: a single operand without its list; `switch` without a branch that holds is refused. */
export const conditions = {
  $and: some(false),
  $or: some(true),
  $not: taking('$not', [1, 1], ([value]) => !isTrue(value)),
  $switch: switchOf,
};
