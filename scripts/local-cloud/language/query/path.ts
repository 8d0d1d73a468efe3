import type { Doc } from '../../types';

const DIGITS = /^\d+$/;

/** A plain object: what a field path can enter. */
export const isDocument = (value: unknown): value is Doc =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof Date) &&
  !(value instanceof RegExp) &&
  !('_bsontype' in value);

/** A field of its own; undefined when missing. Inherited names such as `constructor` are none. */
export const ownField = (value: Doc, name: string): unknown =>
  Object.hasOwn(value, name) ? value[name] : undefined;

function walk(value: unknown, steps: readonly string[], at: number, out: unknown[]): void {
  const step = steps[at];
  if (step === undefined) {
    out.push(value);
    return;
  }
  if (Array.isArray(value)) {
    if (DIGITS.test(step) && Number(step) < value.length)
      walk(value[Number(step)], steps, at + 1, out);
    for (const item of value) if (isDocument(item)) walk(item, steps, at, out);
    return;
  }
  walk(isDocument(value) ? ownField(value, step) : undefined, steps, at + 1, out);
}

/**
 * Reads a dotted path the way the service does: a list on the way is entered by index and, element
 * by element, into the documents it holds. Gap: the library loses which elements lack the field,
 * and answers a scalar itself where a document was asked for.
 * @returns how to get every value the path ends at; `undefined` stands for a missing field
 */
export function reader(path: string): (doc: unknown) => readonly unknown[] {
  if (!path.includes('.')) {
    return (doc) => {
      if (isDocument(doc)) return [ownField(doc, path)];
      const out: unknown[] = [];
      walk(doc, [path], 0, out);
      return out;
    };
  }
  const steps = path.split('.');
  return (doc) => {
    const out: unknown[] = [];
    walk(doc, steps, 0, out);
    return out;
  };
}

/** Whether a value at the path, or an element of a list there, passes the test. */
export function some(path: string, test: (value: unknown) => boolean): (doc: unknown) => boolean {
  const read = reader(path);
  return (doc) =>
    read(doc).some((value) => test(value) || (Array.isArray(value) && value.some(test)));
}
