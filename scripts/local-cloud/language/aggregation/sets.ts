import { isTrue, listOf, taking, takingAny } from './evaluate';
import { compareValues, identity, isNil } from './order';

/** The different values of a list, by their identity. */
const setOf = (name: string, list: unknown): Map<string, unknown> =>
  new Map(listOf(name, list).map((value) => [identity(value ?? null), value ?? null]));

const sorted = (set: Map<string, unknown>): unknown[] => [...set.values()].sort(compareValues);

/** Gap: none of the lists gives null, and the result is in order, as the service gives it. */
function union(lists: readonly unknown[]): unknown {
  if (lists.some(isNil)) return null;
  return sorted(new Map(lists.flatMap((list) => [...setOf('$setUnion', list)])));
}

function intersection(lists: readonly unknown[]): unknown {
  if (lists.some(isNil)) return null;
  const [first = new Map<string, unknown>(), ...others] = lists.map((list) =>
    setOf('$setIntersection', list),
  );
  return sorted(new Map([...first].filter(([key]) => others.every((other) => other.has(key)))));
}

function difference([a, b]: readonly unknown[]): unknown {
  if (isNil(a) || isNil(b)) return null;
  const taken = setOf('$setDifference', b);
  const left = [...setOf('$setDifference', a)].filter(([key]) => !taken.has(key));
  return left.map(([, value]) => value);
}

const within = (a: Map<string, unknown>, b: Map<string, unknown>): boolean =>
  [...a.keys()].every((key) => b.has(key));

function equal(lists: readonly unknown[]): boolean {
  const [first, ...others] = lists.map((list) => setOf('$setEquals', list));
  return others.every((other) => first && within(first, other) && within(other, first));
}

/** Gap of them all: objects with their fields in another order are different values. */
export const sets = {
  $allElementsTrue: taking('$allElementsTrue', [1, 1], ([list]) =>
    listOf('$allElementsTrue', list).every(isTrue),
  ),
  $anyElementTrue: taking('$anyElementTrue', [1, 1], ([list]) =>
    listOf('$anyElementTrue', list).some(isTrue),
  ),
  $setDifference: taking('$setDifference', [2, 2], difference),
  $setEquals: taking('$setEquals', [2, Number.POSITIVE_INFINITY], equal),
  $setIntersection: takingAny(intersection),
  $setIsSubset: taking('$setIsSubset', [2, 2], ([a, b]) =>
    within(setOf('$setIsSubset', a), setOf('$setIsSubset', b)),
  ),
  $setUnion: takingAny(union),
};
