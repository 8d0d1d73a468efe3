import { requestFailed } from '../../errors';
import { compare, equal, rank } from './ordering';
import { reader, some } from './path';
import { matchesText } from './pattern';

type Test = (doc: unknown) => boolean;

const isNil = (value: unknown): boolean => value === undefined || value === null;

const isObject = (value: unknown): boolean => typeof value === 'object';

const not =
  (test: Test): Test =>
  (doc) =>
    !test(doc);

/** Equality in the service's sense: of the value, or of an element when the value is a list. */
export function $eq(path: string, operand: unknown): Test {
  if (typeof operand === 'string' || typeof operand === 'boolean') {
    return some(path, (value) => value === operand);
  }
  if (typeof operand === 'number' && !Number.isNaN(operand)) {
    return some(path, (value) => value === operand || (isObject(value) && equal(value, operand)));
  }
  return some(path, isNil(operand) ? isNil : (value) => equal(value, operand));
}

export function $ne(path: string, operand: unknown): Test {
  if (operand instanceof RegExp) throw requestFailed(`${path}: $ne takes no regular expression`);
  return not($eq(path, operand));
}

function listOperand(path: string, name: string, operand: unknown): readonly unknown[] {
  if (!Array.isArray(operand)) throw requestFailed(`${path}: ${name} needs an array`);
  return operand;
}

/** Gap: the library looks at the elements of a list only, never at the list as a whole. */
export function $in(path: string, operand: unknown): Test {
  const wanted = listOperand(path, '$in', operand);
  const patterns = wanted.filter((item) => item instanceof RegExp).map(matchesText);
  const simple = new Set(wanted.filter((item) => typeof item !== 'object' || item === null));
  const others = wanted.filter((item) => typeof item === 'object' && item !== null);
  const nil = wanted.some(isNil);
  return some(path, (value) => {
    if (isNil(value)) return nil;
    if (simple.has(value) || others.some((item) => equal(item, value))) return true;
    return patterns.some((matches) => matches(value));
  });
}

export function $nin(path: string, operand: unknown): Test {
  listOperand(path, '$nin', operand);
  return not($in(path, operand));
}

/** Gap: the library never lets a missing field be `lte` or `gte` null. */
function ranged(name: string, inclusive: boolean, direction: 1 | -1) {
  return (path: string, operand: unknown): Test => {
    if (operand instanceof RegExp)
      throw requestFailed(`${path}: ${name} takes no regular expression`);
    const bracket = rank(operand);
    const odd = typeof operand === 'number' && Number.isNaN(operand);
    const holds = (value: unknown): boolean => {
      if (rank(value) !== bracket) return false;
      const order = compare(value, operand) * direction;
      if (order === 0) return inclusive;
      return order > 0 && !odd && !Number.isNaN(value);
    };
    if (!Array.isArray(operand)) return some(path, holds);
    // A list is compared with lists as a whole.
    const read = reader(path);
    return (doc) => read(doc).some(holds);
  };
}

export const $gt = ranged('$gt', false, 1);
export const $gte = ranged('$gte', true, 1);
export const $lt = ranged('$lt', false, -1);
export const $lte = ranged('$lte', true, -1);
