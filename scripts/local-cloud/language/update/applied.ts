import { requestFailed } from '../../errors';
import type { Doc } from '../../types';
import { encode } from '../../values';
import { isDocument } from '../query/path';
import { $addToSet, $pop, $pull, $pullAll, $push } from './lists';
import { $bit, $inc, $max, $min, $mul } from './numbers';
import type { UpdateOperator } from './operator';
import { checkPaths } from './paths';
import { placeOf, REMOVED } from './place';
import { concretePaths } from './positional';

const OPERATORS: ReadonlyMap<string, UpdateOperator> = new Map(
  Object.entries({
    $set: { creates: true, apply: (_current, operand) => operand },
    $unset: { creates: false, apply: () => REMOVED },
    $currentDate: { creates: true, apply: () => new Date() },
    $inc,
    $mul,
    $min,
    $max,
    $bit,
    $push,
    $addToSet,
    $pop,
    $pull,
    $pullAll,
  } satisfies Record<string, UpdateOperator>),
);

const isUpdate = (data: Doc): boolean => Object.keys(data).some((key) => key.startsWith('$'));

/** Moves fields. A field that is missing is left alone. */
function rename(doc: Doc, fields: Doc): void {
  for (const [from, to] of Object.entries(fields)) {
    const place = placeOf(doc, from, false);
    if (!place || place.value === undefined) continue;
    const { value } = place;
    place.write(REMOVED);
    placeOf(doc, String(to), true)?.write(value);
  }
}

function apply(doc: Doc, name: string, fields: Doc, query: Doc): void {
  const operator = OPERATORS.get(name);
  if (!operator) throw requestFailed(`Unknown modifier: ${name}`);
  for (const [path, operand] of Object.entries(fields)) {
    operator.check?.(operand, path);
    for (const concrete of concretePaths(doc, path, query)) {
      const place = placeOf(doc, concrete, operator.creates);
      if (!place || (!operator.creates && place.value === undefined)) continue;
      place.write(operator.apply(place.value, operand, path));
    }
  }
}

function update(doc: Doc, data: Doc, query: Doc): void {
  const steps = Object.entries(data).map(([name, fields]) => {
    if (!name.startsWith('$')) throw requestFailed(`Unknown modifier: ${name}`);
    if (!isDocument(fields)) throw requestFailed(`Modifiers operate on fields: ${name}`);
    return [name, fields] as const;
  });
  checkPaths(steps);
  for (const [name, fields] of steps) {
    if (name === '$rename') rename(doc, fields);
    else apply(doc, name, fields, query);
  }
}

/**
 * Applies an update to a document, or replaces it when the update holds plain fields.
 * @param doc may be changed
 * @throws DATABASE_REQUEST_FAILED with the field that does not fit
 */
export function applied(doc: Doc, data: Doc, query: Doc, replace: boolean): Doc {
  const id = doc._id;
  let next = doc;
  if (replace) {
    if (isUpdate(data)) throw requestFailed('a replacement must not contain update operators');
    next = { _id: id, ...data };
  } else {
    if (!isUpdate(data)) throw requestFailed('an update without operators');
    update(doc, data, query);
  }
  if (next._id !== id && encode({ id: next._id }) !== encode({ id })) {
    throw requestFailed(
      "Performing an update on the path '_id' would modify the immutable field '_id'",
    );
  }
  return next;
}
