import type { Options } from 'mingo/types';
import { requestFailed } from '../../../errors';
import type { Doc } from '../../../types';
import { evaluate } from '../evaluate';
import { isRecord } from '../order';

/** What is to become of a field. */
export type Leaf =
  | { readonly kind: 'keep' }
  | { readonly kind: 'drop' }
  | { readonly kind: 'compute'; readonly expression: unknown };

/** Fields and what is to become of them, as a tree of their paths. */
export interface Branch {
  readonly kind: 'branch';
  readonly fields: Map<string, Branch | Leaf>;
}

const branch = (): Branch => ({ kind: 'branch', fields: new Map() });

function put(root: Branch, path: readonly string[], leaf: Leaf): void {
  let at = root;
  for (const [depth, name] of path.entries()) {
    if (name === '') throw requestFailed('a field path must not contain an empty field name');
    if (name.startsWith('$')) {
      throw requestFailed(
        `Field names may not start with '$'. Consider $literal: ${path.join('.')}`,
      );
    }
    const known = at.fields.get(name);
    const last = depth === path.length - 1;
    if (known && (last || known.kind !== 'branch')) {
      throw requestFailed(`specification contains two conflicting paths: ${path.join('.')}`);
    }
    const next = last ? leaf : (known ?? branch());
    at.fields.set(name, next);
    if (next.kind === 'branch') at = next;
  }
}

const isExpression = (value: Doc): boolean =>
  Object.keys(value).some((name) => name.startsWith('$'));

/**
 * Reads `{'a.b': …}` and `{a: {b: …}}`, which mean the same.
 * @param leafOf what a value that is no nested specification means
 */
export function readFields(
  spec: Doc,
  leafOf: (value: unknown) => Leaf,
  allowEmpty: boolean,
): Branch {
  const root = branch();
  const read = (fields: Doc, above: readonly string[]): void => {
    for (const [name, value] of Object.entries(fields)) {
      const path = [...above, ...name.split('.')];
      const nested = isRecord(value) && !isExpression(value);
      if (!nested) put(root, path, leafOf(value));
      else if (Object.keys(value).length > 0) read(value, path);
      else if (allowEmpty) put(root, path, { kind: 'compute', expression: value });
      else throw requestFailed(`an empty object is not a valid value: ${path.join('.')}`);
    }
  };
  read(spec, []);
  return root;
}

const computes = (node: Branch | Leaf): boolean =>
  node.kind === 'compute' || (node.kind === 'branch' && [...node.fields.values()].some(computes));

/** How a document becomes another one. */
export interface Shape {
  readonly fields: Branch;
  /** Whether fields that the tree does not name stay. */
  readonly keepOthers: boolean;
}

/** A document as the shape wants it. Gap: fields inside the objects of a list, and one inside
 * another while the rest of that other stays. */
export function shaped(doc: Doc, shape: Shape, options: Options): Doc {
  const inside = (value: unknown, node: Branch): unknown => {
    if (Array.isArray(value)) {
      return value.map((item) => inside(item, node)).filter((item) => item !== undefined);
    }
    if (isRecord(value)) return object(value, node);
    if (computes(node)) return object({}, node);
    return shape.keepOthers ? value : undefined;
  };
  const object = (value: Doc, node: Branch): Doc => {
    const out: Doc = {};
    for (const [name, item] of Object.entries(value)) {
      const wanted = node.fields.get(name);
      const kept = wanted ? keptOf(item, wanted) : shape.keepOthers ? item : undefined;
      if (kept !== undefined) out[name] = kept;
    }
    for (const [name, wanted] of node.fields) {
      const value = addedOf(out, name, wanted);
      if (value !== undefined) out[name] = value;
    }
    return out;
  };
  /** A computed field keeps the place that it had. */
  const keptOf = (item: unknown, wanted: Branch | Leaf): unknown => {
    if (wanted.kind === 'compute') return evaluate(doc, wanted.expression, options);
    if (wanted.kind === 'branch') return inside(item, wanted);
    return wanted.kind === 'keep' ? item : undefined;
  };
  const addedOf = (out: Doc, name: string, wanted: Branch | Leaf): unknown => {
    if (name in out || !computes(wanted)) return undefined;
    return wanted.kind === 'branch' ? object({}, wanted) : keptOf(undefined, wanted);
  };
  return object(doc, shape.fields);
}
