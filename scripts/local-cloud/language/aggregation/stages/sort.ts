import { requestFailed } from '../../../errors';
import type { Doc } from '../../../types';
import { compareValues } from '../order';
import { valuesAt } from './path';
import { allAtOnce, type Stage, specOf } from './stage';

interface SortKey {
  readonly path: readonly string[];
  readonly direction: 1 | -1;
}

/** The fields and directions of a sort. @throws DATABASE_REQUEST_FAILED for other directions */
export function readOrder(spec: unknown): (readonly [field: string, direction: 1 | -1])[] {
  const order = Object.entries(specOf('$sort', spec)).map(([field, direction]) => {
    if (direction === 1 || direction === -1) return [field, direction] as const;
    throw requestFailed('$sort key ordering must be 1 (for ascending) or -1 (for descending)');
  });
  if (order.length === 0) throw requestFailed('$sort stage must have at least one sort key');
  return order;
}

/** A sort of which only so many are wanted. */
export class FirstOfSort {
  constructor(
    readonly spec: unknown,
    readonly most: number,
  ) {}
}

/** Of a list the lowest element counts, in descending order the highest. Missing is null. */
function keyOf(doc: Doc, { path, direction }: SortKey): unknown {
  const values = valuesAt(doc, path);
  // An empty list stands before null.
  if (values.length === 0) return undefined;
  return values
    .map((value) => value ?? null)
    .reduce((best, value) => (compareValues(value, best) * direction < 0 ? value : best));
}

interface Keyed {
  readonly doc: Doc;
  readonly values: readonly unknown[];
}

const compareBy = (keys: readonly SortKey[]) => (a: Keyed, b: Keyed) => {
  for (const [i, { direction }] of keys.entries()) {
    const order = compareValues(a.values[i], b.values[i]) * direction;
    if (order !== 0) return order;
  }
  return 0;
};

/** Gaps: the order of types, objects and lists; what is not wanted is let go early. */
export const sort: Stage = allAtOnce((given) => {
  const { spec, most } =
    given instanceof FirstOfSort ? given : { spec: given, most: Number.POSITIVE_INFINITY };
  const keys = readOrder(spec).map(([field, direction]) => ({ path: field.split('.'), direction }));
  const compare = compareBy(keys);
  // Sorting down to what is wanted is paid for by as many documents.
  const room = Math.max(most * 2, 1000);
  let held: Keyed[] = [];
  return {
    add(doc) {
      held.push({ doc, values: keys.map((key) => keyOf(doc, key)) });
      if (held.length > room) held = held.sort(compare).slice(0, most);
    },
    results: () =>
      held
        .sort(compare)
        .slice(0, most)
        .map(({ doc }) => doc),
  };
});
