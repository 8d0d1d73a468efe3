import type { Doc } from '../../../types';
import { isRecord } from '../order';

/** A copy of a document with a field set; the document itself and what it shares stay as they are. */
export function withField(doc: Doc, path: readonly string[], value: unknown): Doc {
  const [name, ...rest] = path;
  if (name === undefined) return doc;
  if (rest.length === 0) {
    const { [name]: _, ...others } = doc;
    return value === undefined ? others : { ...doc, [name]: value };
  }
  const inner = doc[name];
  return { ...doc, [name]: withField(isRecord(inner) ? inner : {}, rest, value) };
}

/**
 * All values under a path as a query or a sort sees them: into the elements of lists, with a list
 * at the end taken apart, too.
 */
export function valuesAt(value: unknown, path: readonly string[]): unknown[] {
  const [name, ...rest] = path;
  if (name === undefined) {
    return Array.isArray(value) ? value : [value];
  }
  if (Array.isArray(value)) {
    const indexed = /^\d+$/.test(name) ? valuesAt(value[Number(name)], rest) : [];
    const elements = value.filter(isRecord).flatMap((element) => valuesAt(element, path));
    return [...indexed.filter((found) => found !== undefined), ...elements];
  }
  return isRecord(value) ? valuesAt(value[name], rest) : [undefined];
}

/** The value under a path, without a look into lists. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, name) => (isRecord(inner) ? inner[name] : undefined), value);
}
