import { Query } from 'mingo/query';
import type { Doc } from '../../types';
import { LEAN } from '../library';
import { isDocument } from './path';

/** The conditions of a query on a list or on what is inside its elements, `$and` and `$or` too. */
function conditionsOn(list: string, query: Doc): readonly Doc[] {
  return Object.entries(query).flatMap(([path, condition]) => {
    if (path === list || path.startsWith(`${list}.`)) return [{ [path]: condition }];
    if (!path.startsWith('$') || !Array.isArray(condition)) return [];
    return condition.filter(isDocument).flatMap((part) => conditionsOn(list, part));
  });
}

/** A document that has nothing but this one element in its list. */
const holding = (path: readonly string[], element: unknown): Doc => {
  const [step = '', ...rest] = path;
  return { [step]: rest.length === 0 ? [element] : holding(rest, element) };
};

/**
 * Which element of a list a query means by the positional `$`: the first that satisfies all its
 * conditions on the list, else the first that satisfies one of them.
 * Gap: the library takes exactly one condition, at the top of the query.
 * @returns the index, or -1
 */
export function elementIndex(list: string, elements: readonly unknown[], query: Doc): number {
  const tests = conditionsOn(list, query).map((condition) => new Query(condition, LEAN));
  const steps = list.split('.');
  const docs = elements.map((element) => holding(steps, element));
  const all =
    tests.length > 0 ? docs.findIndex((doc) => tests.every((test) => test.test(doc))) : -1;
  return all >= 0 ? all : docs.findIndex((doc) => tests.some((test) => test.test(doc)));
}
