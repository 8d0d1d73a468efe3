import { Query } from 'mingo/query';
import { requestFailed } from '../../../errors';
import type { Doc } from '../../../types';
import { describe, evaluate } from '../evaluate';
import { isNil, isRecord } from '../order';
import { valueAt, withField } from './path';
import { allAtOnce, fieldOf, oneByOne, pathOf, type Stage, specOf } from './stage';

/** Gap: of no documents there is no count, not even 0. */
export const count: Stage = allAtOnce((spec) => {
  const [field = '', ...more] = fieldOf('the count field', spec);
  if (more.length > 0) throw requestFailed("the count field cannot contain '.'");
  let total = 0;
  return {
    add() {
      total++;
    },
    results: () => (total > 0 ? [{ [field]: total }] : []),
  };
});

/** @throws DATABASE_REQUEST_FAILED unless it is a whole number from `least` on */
export function countOf(name: string, value: unknown, least: number): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= least) return value;
  throw requestFailed(`${name} must be an integer from ${least} on, not ${describe(value)}`);
}

/** Gap: what follows is not read. */
export const limit: Stage = function* (flow, spec) {
  let left = countOf('$limit', spec, 1);
  for (const doc of flow) {
    yield doc;
    if (doc) left--;
    if (left === 0) return;
  }
};

export const skip: Stage = oneByOne((spec) => {
  let left = countOf('$skip', spec, 0);
  return (doc) => {
    if (left === 0) return [doc];
    left--;
    return [];
  };
});

export const match: Stage = oneByOne((spec, options) => {
  const query = new Query(specOf('$match', spec), options);
  return (doc) => (query.test(doc) ? [doc] : []);
});

function rooted(doc: unknown): [Doc] {
  if (isRecord(doc)) return [doc];
  throw requestFailed(
    `'newRoot' expression must evaluate to an object, but resulting value was: ${describe(doc)}`,
  );
}

export const replaceRoot: Stage = oneByOne((spec, options) => {
  const { newRoot } = specOf('$replaceRoot', spec);
  return (doc) => rooted(evaluate(doc, newRoot, options));
});

export const replaceWith: Stage = oneByOne(
  (spec, options) => (doc) => rooted(evaluate(doc, spec, options)),
);

/** Each document draws a lot. Gap: no document twice, and not all of them held. */
export const sample: Stage = allAtOnce((spec) => {
  const size = countOf('the size of $sample', specOf('$sample', spec).size, 1);
  const drawn: { readonly lot: number; readonly doc: Doc }[] = [];
  return {
    add(doc) {
      const lot = Math.random();
      const place = drawn.findIndex((other) => other.lot > lot);
      drawn.splice(place < 0 ? drawn.length : place, 0, { lot, doc });
      drawn.splice(size);
    },
    results: () => drawn.map(({ doc }) => doc),
  };
});

/** Gap: a text or an object that is empty is no empty list; documents are not changed. */
export const unwind: Stage = oneByOne((given) => {
  const spec: Doc = typeof given === 'string' ? { path: given } : specOf('$unwind', given);
  const path = pathOf('$unwind', spec.path);
  const index =
    spec.includeArrayIndex === undefined
      ? []
      : fieldOf('includeArrayIndex', spec.includeArrayIndex);
  const preserve = spec.preserveNullAndEmptyArrays === true;
  return (doc) => {
    const value = valueAt(doc, path);
    if (Array.isArray(value) && value.length > 0) {
      return value.map((item, i) => withField(withField(doc, path, item ?? null), index, i));
    }
    if (!preserve && (isNil(value) || Array.isArray(value))) return [];
    const rest = Array.isArray(value) ? withField(doc, path, undefined) : doc;
    return [withField(rest, index, null)];
  };
});
