import { update as applyUpdate } from 'mingo/updater';
import { requestFailed } from '../../errors';
import type { Doc } from '../../types';
import { encode } from '../../values';
import { COMPLETE } from '../library';

const hasOperators = (data: Doc): boolean => Object.keys(data).some((key) => key.startsWith('$'));

/** A field path with `$` in it needs the query again, to find the element it stands for. */
const isPositional = (data: Doc): boolean =>
  Object.values(data).some(
    (fields) =>
      typeof fields === 'object' &&
      fields !== null &&
      Object.keys(fields).some((path) => path.includes('.$')),
  );

/**
 * Applies an update to a document, or replaces it when the update holds plain fields.
 * @param doc may be changed
 */
export function applied(doc: Doc, data: Doc, query: Doc, replace: boolean): Doc {
  if (!hasOperators(data)) {
    if (!replace) throw requestFailed('an update without operators');
    return { _id: doc._id, ...data };
  }
  const id = doc._id;
  const condition = isPositional(data) ? query : {};
  applyUpdate(doc, data, [], condition, { cloneMode: 'deep', queryOptions: COMPLETE });
  if (doc._id !== id && encode({ id: doc._id }) !== encode({ id })) {
    throw requestFailed('the _id of a document cannot be changed');
  }
  return doc;
}
