import { find } from 'mingo';
import { requestFailed } from '../../errors';
import type { Doc } from '../../types';
import { COMPLETE, LEAN } from '../library';
import { elementIndex } from './element-index';
import { elementTest } from './lists';
import { isDocument, ownField } from './path';

/** Cuts or picks the list found at a path; undefined leaves the field out. */
type Pick = (list: readonly unknown[]) => readonly unknown[] | undefined;

interface Picks {
  readonly path: string;
  readonly pick: Pick;
  /** Whether the field is named by it, as `$elemMatch` and `.$` do; `$slice` only cuts. */
  readonly includes: boolean;
}

function slice(operand: unknown): Pick {
  const parts: readonly unknown[] = Array.isArray(operand) ? operand : [operand];
  const [first = 0, count] = parts.map(Number);
  if (parts.length > 2 || !parts.every(Number.isInteger) || (count !== undefined && count <= 0)) {
    throw requestFailed('$slice needs a whole number, or two with the second greater than 0');
  }
  if (count === undefined) return (list) => (first < 0 ? list.slice(first) : list.slice(0, first));
  return (list) => {
    const start = first < 0 ? Math.max(0, list.length + first) : first;
    return list.slice(start, start + count);
  };
}

const one = (list: readonly unknown[], at: number) => (at < 0 ? undefined : [list[at]]);

function pickOf(path: string, value: unknown, query: Doc): Picks | undefined {
  if (path.endsWith('.$')) {
    const list = path.slice(0, -2);
    return {
      path: list,
      includes: true,
      pick: (items) => one(items, elementIndex(list, items, query)),
    };
  }
  if (!isDocument(value)) return undefined;
  if (Object.hasOwn(value, '$slice')) {
    const pick = slice(value.$slice);
    return { path, includes: false, pick };
  }
  if (!Object.hasOwn(value, '$elemMatch')) return undefined;
  const test = elementTest(value.$elemMatch, COMPLETE);
  return { path, includes: true, pick: (items) => one(items, items.findIndex(test)) };
}

/** Applies a pick where its path leads; a copy, so that what is stored stays whole. */
function picked(value: unknown, steps: readonly string[], pick: Pick): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return Array.isArray(value) ? pick(value) : value;
  if (Array.isArray(value)) return value.map((item) => picked(item, steps, pick));
  if (!isDocument(value) || !Object.hasOwn(value, step)) return value;
  const { [step]: _old, ...others } = value;
  const next = picked(ownField(value, step), rest, pick);
  return next === undefined ? others : { ...value, [step]: next };
}

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null;

/**
 * Projects documents: `field()`.
 * Gaps: with the library a lone `$slice` leaves out all other fields, `$elemMatch` takes scalars
 * for documents, and `.$` does not see inside `$and`.
 * @param query what found the documents, for `.$`
 */
export function project(docs: readonly Doc[], projection: Doc, query: Doc): readonly Doc[] {
  const entries = Object.entries(projection);
  const picks = entries.flatMap(([path, value]) => pickOf(path, value, query) ?? []);
  const named = new Set(picks.map(({ path }) => path));
  const rest = entries.filter(([path]) => !named.has(path.replace(/\.\$$/, '')));
  const includes =
    picks.some((pick) => pick.includes) ||
    rest.some(
      ([path, value]) => path !== '_id' && (value === 1 || value === true || !isPlain(value)),
    );
  const fields: Doc = Object.fromEntries(rest);
  if (includes) for (const path of named) fields[path] = 1;
  const options = Object.values(fields).every(isPlain) ? LEAN : COMPLETE;
  const projected =
    Object.keys(fields).length === 0 ? docs : find<Doc>([...docs], {}, fields, options).all();
  return projected.map((doc) => {
    let out: unknown = doc;
    for (const { path, pick } of picks) out = picked(out, path.split('.'), pick);
    return isDocument(out) ? out : doc;
  });
}
