import { requestFailed } from '../errors';
import type { Doc, IndexKey } from '../types';
import { descending, valueKey } from './key';

/** The keys under which an index holds a document. */
export interface Entries {
  readonly keys: readonly Buffer[];
  /** Whether an array was met, so that the document may stand under several keys. */
  readonly multikey: boolean;
}

interface Values {
  readonly values: readonly unknown[];
  /** Path of the array that was met first, if any. */
  readonly array: string | undefined;
}

const isRecord = (value: unknown): value is Doc => typeof value === 'object' && value !== null;

const POSITION = /^\d+$/;

/** Collects the values below; the number of steps to the first array, or -1 without one. */
function collect(value: unknown, path: readonly string[], at: number, into: unknown[]): number {
  const field = path[at];
  if (Array.isArray(value)) {
    if (field === undefined && value.length === 0) into.push(value);
    for (const item of value) collect(item, path, at, into);
    if (field !== undefined && POSITION.test(field)) {
      collect(value[Number(field)], path, at + 1, into);
    }
    return at;
  }
  if (field === undefined) {
    into.push(value);
    return -1;
  }
  if (isRecord(value) && Object.hasOwn(value, field)) {
    return collect(value[field], path, at + 1, into);
  }
  into.push(null);
  return -1;
}

const NOTHING = [null];

/** What an index sees of a field: the elements of an array, and null when there is nothing. */
function valuesAt(doc: Doc, field: string): Values {
  const path = field.split('.');
  const values: unknown[] = [];
  const steps = collect(doc, path, 0, values);
  return {
    values: values.length > 0 ? values : NOTHING,
    array: steps < 0 ? undefined : path.slice(0, steps).join('.'),
  };
}

const directed = (value: unknown, direction: 1 | -1): Buffer =>
  direction === 1 ? valueKey(value) : descending(valueKey(value));

/**
 * Computes the keys of a document in an index: one per combination of values, where an array
 * counts as each of its elements, and a missing field as null.
 * @throws DATABASE_REQUEST_FAILED when two different fields of the index are arrays
 */
export function entriesOf(doc: Doc, keys: readonly IndexKey[]): Entries {
  let out: readonly Buffer[] = [Buffer.alloc(0)];
  let array: string | undefined;
  for (const { field, direction } of keys) {
    const found = valuesAt(doc, field);
    if (array !== undefined && found.array !== undefined && array !== found.array) {
      throw requestFailed(`cannot index parallel arrays [${found.array}] [${array}]`);
    }
    array ??= found.array;
    const parts = found.values.map((value) => directed(value, direction));
    out = out.flatMap((head) => parts.map((part) => Buffer.concat([head, part])));
  }
  const multikey = array !== undefined;
  return { keys: multikey ? distinct(out) : out, multikey };
}

const distinct = (keys: readonly Buffer[]): Buffer[] => [
  ...new Map(keys.map((key) => [key.toString('latin1'), key])).values(),
];

/**
 * The place of a document in an order: compare as bytes. Of an array the lowest element counts, or
 * the highest when the order descends, as with the service.
 */
export function sortKey(doc: Doc, order: readonly (readonly [string, 1 | -1])[]): Buffer {
  const parts = order.map(([field, direction]) =>
    valuesAt(doc, field)
      .values.map((value) => directed(value, direction))
      .reduce((a, b) => (Buffer.compare(a, b) <= 0 ? a : b)),
  );
  return Buffer.concat(parts);
}

/** The unique key of a document, for a message. */
export const keyText = (doc: Doc, keys: readonly IndexKey[]): string =>
  `{ ${keys.map(({ field }) => `${field}: ${JSON.stringify(doc[field] ?? null)}`).join(', ')} }`;
