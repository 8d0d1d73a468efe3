import { Query } from 'mingo/query';
import { requestFailed } from '../../errors';
import { LEAN } from '../library';
import { compare, equal } from '../query/ordering';
import { isDocument, reader } from '../query/path';
import { has, typeName, type UpdateOperator } from './operator';

/** The list an operator works on; a new one where the field is missing. */
function listAt(current: unknown, path: string): readonly unknown[] {
  if (current === undefined) return [];
  if (Array.isArray(current)) return current;
  throw requestFailed(`The field '${path}' must be an array but is of type ${typeName(current)}`);
}

function each(operand: unknown, path: string): readonly unknown[] {
  if (!has(operand, '$each')) return [operand];
  if (Array.isArray(operand.$each)) return operand.$each;
  throw requestFailed(`The argument to $each must be an array: ${path}`);
}

const MODIFIERS = new Set(['$each', '$position', '$sort', '$slice']);

const isDirection = (value: unknown): boolean => value === 1 || value === -1;

function checkPush(operand: unknown, path: string): void {
  each(operand, path);
  if (!isDocument(operand) || !Object.keys(operand).some((key) => MODIFIERS.has(key))) return;
  const { $each, $position = 0, $slice = 0, $sort = 1 } = operand;
  const unknown = Object.keys(operand).find((key) => !MODIFIERS.has(key));
  if (unknown || !$each) throw requestFailed(`$push takes modifiers only beside $each: ${path}`);
  if (!Number.isInteger($position) || !Number.isInteger($slice)) {
    throw requestFailed(`$position and $slice of $push must be whole numbers: ${path}`);
  }
  const directions = isDocument($sort) ? Object.values($sort) : [$sort];
  if (directions.length === 0 || !directions.every(isDirection)) {
    throw requestFailed(`$sort of $push must be 1 or -1, or fields with these: ${path}`);
  }
}

/** By the elements themselves, or by fields of theirs, one after another. */
function sorted(list: readonly unknown[], sort: unknown): readonly unknown[] {
  const keys = isDocument(sort)
    ? Object.entries(sort).map(([path, way]) => [reader(path), Number(way)] as const)
    : [[(element: unknown) => [element], Number(sort)] as const];
  return [...list].sort((a, b) => {
    for (const [read, way] of keys) {
      const order = compare(read(a)[0], read(b)[0]) * way;
      if (order !== 0) return order;
    }
    return 0;
  });
}

/** Gap: the library sorts by one field only, and neither sorts nor cuts a list it makes. */
export const $push: UpdateOperator = {
  creates: true,
  check: checkPush,
  apply: (current, operand, path) => {
    const list = listAt(current, path);
    const modifiers = has(operand, '$each') ? operand : {};
    const { $position: position, $sort: sort, $slice: slice } = modifiers;
    const at = position === undefined ? list.length : Number(position);
    let next: readonly unknown[] = [...list];
    next = [...next.slice(0, at), ...each(operand, path), ...next.slice(at)];
    if (sort !== undefined) next = sorted(next, sort);
    if (slice === undefined) return next;
    const count = Number(slice);
    return count < 0 ? next.slice(count) : next.slice(0, count);
  },
};

/** The service documents `{ each: […] }` beside `{ $each: […] }`. */
const asEach = (operand: unknown): unknown =>
  has(operand, 'each') && Object.keys(operand).length === 1 && Array.isArray(operand.each)
    ? { $each: operand.each }
    : operand;

/** Gap: the library also drops the duplicates that were there before. */
export const $addToSet: UpdateOperator = {
  creates: true,
  check: (operand, path) => each(operand, path),
  apply: (current, operand, path) => {
    const next = [...listAt(current, path)];
    for (const item of each(asEach(operand), path)) {
      if (!next.some((present) => equal(present, item))) next.push(item);
    }
    return next;
  },
};

export const $pop: UpdateOperator = {
  creates: false,
  check: (operand, path) => {
    if (!isDirection(operand)) throw requestFailed(`$pop expects 1 or -1: ${path}`);
  },
  apply: (current, operand, path) =>
    operand === 1 ? listAt(current, path).slice(0, -1) : listAt(current, path).slice(1),
};

/** Gap: the library lets a condition on fields take away scalars, and enters nested lists. */
function pullTest(operand: unknown): (element: unknown) => boolean {
  if (isDocument(operand)) {
    if (Object.keys(operand).some((key) => key.startsWith('$'))) {
      const query = new Query({ element: operand }, LEAN);
      return (element) => query.test({ element });
    }
    const query = new Query(operand, LEAN);
    return (element) => isDocument(element) && query.test(element);
  }
  if (!(operand instanceof RegExp)) return (element) => equal(element, operand);
  const query = new Query({ element: operand }, LEAN);
  return (element) => typeof element === 'string' && query.test({ element });
}

export const $pull: UpdateOperator = {
  creates: false,
  check: pullTest,
  apply: (current, operand, path) => {
    const pulled = pullTest(operand);
    return listAt(current, path).filter((element) => !pulled(element));
  },
};

export const $pullAll: UpdateOperator = {
  creates: false,
  check: (operand, path) => {
    if (!Array.isArray(operand)) throw requestFailed(`$pullAll requires an array: ${path}`);
  },
  apply: (current, operand, path) => {
    const unwanted: readonly unknown[] = Array.isArray(operand) ? operand : [];
    return listAt(current, path).filter(
      (element) => !unwanted.some((item) => equal(item, element)),
    );
  },
};
