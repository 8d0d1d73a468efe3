import { Query } from 'mingo/query';
import type { Options } from 'mingo/types';
import { requestFailed } from '../../errors';
import { $eq } from './comparison';
import { isDocument, reader } from './path';
import { $regex } from './pattern';

/** The operators that may stand alone in a condition on a whole document. */
const OF_DOCUMENTS = new Set(['$and', '$or', '$nor', '$expr', '$jsonSchema']);

/**
 * Decides about one element of a list: a document by its fields, anything else by operators.
 * Gap: the library lets `{ value: gt(0) }` match the element 5, as if 5 had the field.
 */
export function elementTest(
  criteria: unknown,
  options: Partial<Options>,
): (element: unknown) => boolean {
  if (!isDocument(criteria)) throw requestFailed('$elemMatch needs an object');
  const [first] = Object.keys(criteria);
  if (first?.startsWith('$') && !OF_DOCUMENTS.has(first)) {
    const query = new Query({ element: criteria }, options);
    return (element) => query.test({ element });
  }
  const query = new Query(criteria, options);
  return (element) => isDocument(element) && query.test(element);
}

export function $elemMatch(path: string, operand: unknown, options: Partial<Options>) {
  const test = elementTest(operand, options);
  const read = reader(path);
  return (doc: unknown) => read(doc).some((value) => Array.isArray(value) && value.some(test));
}

/** Gap: the library refuses a value that is not a list, and lists as members. */
export function $all(path: string, operand: unknown, options: Partial<Options>) {
  if (!Array.isArray(operand)) throw requestFailed(`${path}: $all needs an array`);
  const tests = operand.map((wanted: unknown) => {
    if (wanted instanceof RegExp) return $regex(path, wanted);
    return isDocument(wanted) && Object.hasOwn(wanted, '$elemMatch')
      ? $elemMatch(path, wanted.$elemMatch, options)
      : $eq(path, wanted);
  });
  return (doc: unknown) => tests.length > 0 && tests.every((test) => test(doc));
}

export function $size(path: string, operand: unknown) {
  if (typeof operand !== 'number' || !Number.isInteger(operand) || operand < 0) {
    throw requestFailed(`${path}: $size needs a whole number that is not negative`);
  }
  const read = reader(path);
  return (doc: unknown) =>
    read(doc).some((value) => Array.isArray(value) && value.length === operand);
}
