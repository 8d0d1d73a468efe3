import type { Options } from 'mingo/types';
import { requestFailed } from '../../../errors';
import type { Doc } from '../../../types';
import { ACCUMULATORS, type Accumulator } from '../accumulators';
import { evaluate } from '../evaluate';
import { compareValues, identity, isRecord } from '../order';
import { allAtOnce, type Collector, type Stage, specOf } from './stage';

interface Gathering {
  readonly field: string;
  readonly create: () => Accumulator;
  readonly expression: unknown;
}

/** @throws DATABASE_REQUEST_FAILED for a field that is no accumulator */
function readGathering([field, value]: readonly [string, unknown]): Gathering {
  const [name, ...more] = isRecord(value) ? Object.keys(value) : [];
  if (!isRecord(value) || name === undefined || more.length > 0) {
    throw requestFailed(`The field '${field}' must be an accumulator object`);
  }
  if (field.includes('.')) throw requestFailed(`The field name '${field}' cannot contain '.'`);
  const create = ACCUMULATORS.get(name);
  if (!create) throw requestFailed(`unknown group operator '${name}'`);
  return { field, create, expression: value[name] };
}

interface Group {
  readonly id: unknown;
  readonly accumulators: readonly Accumulator[];
}

/** Groups of documents. They keep what they gather, and not the documents. */
export class Groups implements Collector {
  readonly #gatherings: readonly Gathering[];
  readonly #groups = new Map<string, Group>();

  /**
   * @param idOf decides to which group a document belongs
   * @param output the fields of a group beside its id
   */
  constructor(
    readonly idOf: (doc: Doc) => unknown,
    output: Doc,
    readonly options: Options,
  ) {
    this.#gatherings = Object.entries(output).map(readGathering);
  }

  add(doc: Doc): void {
    const { accumulators } = this.#groupOf(this.idOf(doc));
    for (const [i, accumulator] of accumulators.entries()) {
      accumulator.add(evaluate(doc, this.#gatherings[i]?.expression, this.options));
    }
  }

  #groupOf(id: unknown): Group {
    const key = identity(id);
    const known = this.#groups.get(key);
    if (known) return known;
    const group = { id, accumulators: this.#gatherings.map(({ create }) => create()) };
    this.#groups.set(key, group);
    return group;
  }

  *results(): Iterable<Doc> {
    for (const { id, accumulators } of this.#groups.values()) {
      const fields = this.#gatherings.map(({ field }, i) => [field, accumulators[i]?.result]);
      yield { _id: id, ...Object.fromEntries(fields) };
    }
  }
}

/** The same groups, in an order. */
export const inOrder = (groups: Groups, compare: (a: Doc, b: Doc) => number): Collector => ({
  add: (doc) => groups.add(doc),
  results: () => [...groups.results()].sort(compare),
});

/** Gap: the library holds all documents; see also the accumulators. */
export const group: Stage = allAtOnce((given, options) => {
  const spec = specOf('$group', given);
  if (!('_id' in spec)) throw requestFailed('a group specification must include an _id');
  const { _id: id, ...output } = spec;
  return new Groups((doc) => evaluate(doc, id, options) ?? null, output, options);
});

/** Gap: as {@link group}; an expression is to name a field or be computed. */
export const sortByCount: Stage = allAtOnce((spec, options) => {
  const named = typeof spec === 'string' && spec.startsWith('$');
  const computed = isRecord(spec) && Object.keys(spec).some((name) => name.startsWith('$'));
  if (!named && !computed) {
    throw requestFailed('$sortByCount must be given a $-prefixed path or an expression');
  }
  const idOf = (doc: Doc) => evaluate(doc, spec, options) ?? null;
  const groups = new Groups(idOf, { count: { $sum: 1 } }, options);
  return inOrder(groups, (a, b) => compareValues(b.count, a.count));
});
