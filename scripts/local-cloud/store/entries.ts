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
  readonly multikey: boolean;
}

const isRecord = (value: unknown): value is Doc => typeof value === 'object' && value !== null;

function collect(value: unknown, path: readonly string[], at: number, into: unknown[]): boolean {
  const field = path[at];
  if (Array.isArray(value)) {
    if (field === undefined && value.length === 0) into.push(value);
    for (const item of value) collect(item, path, at, into);
    return true;
  }
  if (field === undefined) {
    into.push(value);
    return false;
  }
  return isRecord(value) && Object.hasOwn(value, field)
    ? collect(value[field], path, at + 1, into)
    : false;
}

function valuesAt(doc: Doc, field: string): Values {
  const values: unknown[] = [];
  const multikey = collect(doc, field.split('.'), 0, values);
  return { values: values.length > 0 ? values : [null], multikey };
}

/**
 * Computes the keys of a document in an index: one per combination of values, where an array
 * counts as each of its elements, and a missing field as null.
 * @throws DATABASE_REQUEST_FAILED when two fields of the index are arrays
 */
export function entriesOf(doc: Doc, keys: readonly IndexKey[]): Entries {
  let out: Buffer[] = [Buffer.alloc(0)];
  let multikey = false;
  for (const { field, direction } of keys) {
    const found = valuesAt(doc, field);
    if (found.multikey && multikey && found.values.length > 1 && out.length > 1) {
      throw requestFailed(`cannot index parallel arrays, the second is ${field}`);
    }
    multikey ||= found.multikey;
    const parts = found.values.map((value) => {
      const key = valueKey(value);
      return direction === 1 ? key : descending(key);
    });
    out = out.flatMap((head) => parts.map((part) => Buffer.concat([head, part])));
  }
  return { keys: multikey ? distinct(out) : out, multikey };
}

const distinct = (keys: readonly Buffer[]): Buffer[] => [
  ...new Map(keys.map((key) => [key.toString('latin1'), key])).values(),
];
