import { requestFailed } from '../../errors';
import type { Doc } from '../../types';
import { describe, type Operator, operands } from './evaluate';
import { compareValues, identity, isNil, isRecord } from './order';
import { Summation } from './summation';

/** What a group gathers, one value of each of its documents after another. */
export interface Accumulator {
  add(value: unknown): void;
  readonly result: unknown;
}

/** Gap: the service adds exactly, see {@link Summation}. */
class Sum implements Accumulator {
  readonly #sum = new Summation();
  add(value: unknown): void {
    if (typeof value === 'number') this.#sum.add(value);
  }
  get result(): number {
    return this.#sum.total;
  }
}

class Average implements Accumulator {
  readonly #sum = new Summation();
  #count = 0;
  add(value: unknown): void {
    if (typeof value !== 'number') return;
    this.#sum.add(value);
    this.#count++;
  }
  get result(): number | null {
    return this.#count === 0 ? null : this.#sum.total / this.#count;
  }
}

/** Gap: nothing to deviate from is null. */
class Deviation implements Accumulator {
  #count = 0;
  #mean = 0;
  #squares = 0;
  constructor(readonly sampled: 0 | 1) {}
  add(value: unknown): void {
    if (typeof value !== 'number') return;
    this.#count++;
    const distance = value - this.#mean;
    this.#mean += distance / this.#count;
    this.#squares += distance * (value - this.#mean);
  }
  get result(): number | null {
    const degrees = this.#count - this.sampled;
    return degrees <= 0 ? null : Math.sqrt(this.#squares / degrees);
  }
}

class Extreme implements Accumulator {
  result: unknown = null;
  constructor(readonly direction: 1 | -1) {}
  add(value: unknown): void {
    if (isNil(value)) return;
    const order = compareValues(value, this.result) * this.direction;
    if (this.result === null || order > 0) this.result = value;
  }
}

class First implements Accumulator {
  #found = false;
  result: unknown = null;
  add(value: unknown): void {
    if (!this.#found) this.result = value ?? null;
    this.#found = true;
  }
}

class Last implements Accumulator {
  result: unknown = null;
  add(value: unknown): void {
    this.result = value ?? null;
  }
}

/** Gap: what is missing is left out, not null. */
class List implements Accumulator {
  readonly result: unknown[] = [];
  add(value: unknown): void {
    if (value !== undefined) this.result.push(value);
  }
}

/** Gap: as {@link List}. */
class Different implements Accumulator {
  readonly #values = new Map<string, unknown>();
  add(value: unknown): void {
    if (value === undefined) return;
    const key = identity(value);
    if (!this.#values.has(key)) this.#values.set(key, value);
  }
  get result(): unknown[] {
    return [...this.#values.values()];
  }
}

class Merged implements Accumulator {
  readonly result: Doc = {};
  add(value: unknown): void {
    if (isNil(value)) return;
    if (!isRecord(value)) {
      throw requestFailed(`$mergeObjects requires object inputs, but was given ${describe(value)}`);
    }
    Object.assign(this.result, value);
  }
}

class Count implements Accumulator {
  result = 0;
  add(): void {
    this.result++;
  }
}

export const ACCUMULATORS: ReadonlyMap<string, () => Accumulator> = new Map<
  string,
  () => Accumulator
>([
  ['$addToSet', () => new Different()],
  ['$avg', () => new Average()],
  ['$count', () => new Count()],
  ['$first', () => new First()],
  ['$last', () => new Last()],
  ['$max', () => new Extreme(1)],
  ['$mergeObjects', () => new Merged()],
  ['$min', () => new Extreme(-1)],
  ['$push', () => new List()],
  ['$stdDevPop', () => new Deviation(0)],
  ['$stdDevSamp', () => new Deviation(1)],
  ['$sum', () => new Sum()],
]);

function accumulate(accumulator: Accumulator, values: readonly unknown[]): unknown {
  for (const value of values) accumulator.add(value);
  return accumulator.result;
}

/**
 * An accumulator outside a group: over its operands, or over the elements of the only one.
 * Gap: the library refuses an only operand that is no list (`{$sum: '$price'}`), and adds up
 * nothing for a list of one list (`{$sum: ['$prices']}`).
 */
const over =
  (create: () => Accumulator): Operator =>
  (doc, operand, options) => {
    const values = operands(doc, operand, options);
    const [only] = values;
    return accumulate(create(), values.length === 1 && Array.isArray(only) ? only : values);
  };

const endOf =
  (name: string, index: 0 | -1): Operator =>
  (doc, operand, options) => {
    const [list] = operands(doc, operand, options);
    if (isNil(list)) return null;
    if (Array.isArray(list)) return list.at(index);
    throw requestFailed(`${name}'s argument must be an array, but is ${describe(list)}`);
  };

/** The accumulators that may stand in any expression. */
export const gathering = {
  $avg: over(() => new Average()),
  // Gap: the library flattens the list first.
  $first: endOf('$first', 0),
  $last: endOf('$last', -1),
  $max: over(() => new Extreme(1)),
  // Gap: a single object without its list.
  $mergeObjects: over(() => new Merged()),
  $min: over(() => new Extreme(-1)),
  $stdDevPop: over(() => new Deviation(0)),
  $stdDevSamp: over(() => new Deviation(1)),
  $sum: over(() => new Sum()),
};
