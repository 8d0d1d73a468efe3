import { Query } from 'mingo/query';
import type { Doc } from '../../types';
import { COMPLETE, LEAN } from '../library';

/** Decides whether documents match. */
interface Matcher {
  test(doc: Doc): boolean;
}

/** The query of `doc(id)`, the most frequent by far: compiling it would cost more than running it. */
function byId({ _id: id, ...others }: Doc): Matcher | undefined {
  if (typeof id !== 'string' || Object.keys(others).length > 0) return undefined;
  return { test: (doc) => doc._id === id };
}

/**
 * Always through `mingo/query`: what `mingo` itself exports puts the library's operators before ours.
 * @throws when the query makes no sense
 */
export const compileQuery = (query: Doc): Matcher =>
  byId(query) ??
  (JSON.stringify(query).includes('"$expr"') ? new Query(query, COMPLETE) : new Query(query, LEAN));
