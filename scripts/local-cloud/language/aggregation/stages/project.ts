import { requestFailed } from '../../../errors';
import type { Doc } from '../../../types';
import { type Branch, type Leaf, readFields, type Shape, shaped } from './fields';
import { oneByOne, type Stage, specOf } from './stage';

/** Gap: a field set inside another replaces the other, and lists are not entered. */
export const addFields: Stage = oneByOne((spec, options) => {
  const compute = (expression: unknown): Leaf => ({ kind: 'compute', expression });
  const fields = readFields(specOf('$addFields', spec), compute, true);
  return (doc) => [shaped(doc, { fields, keepOthers: true }, options)];
});

function leafOf(value: unknown): Leaf {
  if (typeof value !== 'number' && typeof value !== 'boolean') {
    return { kind: 'compute', expression: value };
  }
  return { kind: value ? 'keep' : 'drop' };
}

const leaves = (node: Branch | Leaf): Leaf[] =>
  node.kind === 'branch' ? [...node.fields.values()].flatMap(leaves) : [node];

/** @throws DATABASE_REQUEST_FAILED when fields are left out and others taken or computed */
function shapeOf(spec: Doc): Shape {
  if (Object.keys(spec).length === 0) {
    throw requestFailed('$project specification must have at least one field');
  }
  const fields = readFields(spec, leafOf, false);
  const id = fields.fields.get('_id');
  const others = [...fields.fields].filter(([name]) => name !== '_id').map(([, node]) => node);
  const decisive = others.length > 0 ? others.flatMap(leaves) : leaves(fields);
  const dropped = decisive.filter((leaf) => leaf.kind === 'drop').length;
  if (dropped > 0 && dropped < decisive.length) {
    throw requestFailed('Bad projection specification, cannot include and exclude fields at once');
  }
  const keepOthers = dropped > 0;
  if (keepOthers && id?.kind === 'compute') {
    throw requestFailed('Bad projection specification, cannot compute fields while excluding');
  }
  if (!keepOthers && !id) fields.fields.set('_id', { kind: 'keep' });
  return { fields, keepOthers };
}

/** Gap: nested specifications, literals, and computed fields inside others. */
export const project: Stage = oneByOne((spec, options) => {
  const shape = shapeOf(specOf('$project', spec));
  return (doc) => [shaped(doc, shape, options)];
});

/** `$unset`, the exclusion of fields by their names alone. */
export const unset: Stage = oneByOne((spec, options) => {
  const names: readonly unknown[] = Array.isArray(spec) ? spec : [spec];
  const shape = shapeOf(Object.fromEntries(names.map((name) => [String(name), 0])));
  return (doc) => [shaped(doc, shape, options)];
});
