import { requestFailed } from '../../errors';
import type { Doc } from '../../types';
import { elementIndex } from '../query/element-index';
import { placeOf } from './place';

/** `$` for the element the query found, `$[]` for every element. */
const isPositional = (step: string): boolean => step.startsWith('$');

function elements(doc: Doc, list: string): readonly unknown[] {
  const value = placeOf(doc, list, false)?.value;
  if (!Array.isArray(value)) {
    throw requestFailed(`The path '${list}' must exist and be an array to find its elements`);
  }
  return value;
}

/**
 * The places a path with `$` or `$[]` stands for in a document, as paths with indexes.
 * Gap: the library resolves `$` for one condition at the top of the query only.
 */
export function concretePaths(doc: Doc, path: string, query: Doc): readonly string[] {
  if (!path.includes('$')) return [path];
  const steps = path.split('.');
  const at = steps.findIndex(isPositional);
  if (at < 0) return [path];
  const list = steps.slice(0, at).join('.');
  const rest = steps.slice(at + 1);
  const items = at > 0 ? elements(doc, list) : [];
  const into = (index: number): string => [list, String(index), ...rest].join('.');
  if (steps[at] === '$' && at > 0) {
    const index = elementIndex(list, items, query);
    if (index >= 0) return concretePaths(doc, into(index), query);
    throw requestFailed('The positional operator did not find the match needed from the query.');
  }
  if (steps[at] === '$[]' && at > 0) {
    return items.flatMap((_, index) => concretePaths(doc, into(index), query));
  }
  throw requestFailed(`The dollar ($) prefixed field '${steps[at]}' in '${path}' is not allowed`);
}
