import { compileQuery } from '../language/query/compile';
import { distanceOf } from '../language/query/geo/near';
import type { StoredCollection } from '../store/catalog';
import { sortKey } from '../store/entries';
import { valueKey } from '../store/key';
import type { Order } from '../store/plan';
import type { StoredDocument } from '../store/reader';
import type { Doc } from '../types';
import type { Steps } from './turns';
import type { Candidates, Workspace } from './workspace';

/** A document that matches: as stored, and as a value of its own that may be changed. */
export interface Hit {
  readonly stored: StoredDocument;
  readonly doc: Doc;
}

/** Which of the matches, in which order. */
export interface Page {
  readonly order: Order;
  readonly skip: number;
  readonly limit: number;
}

/** Documents looked at between two places where others may go first. */
const STRIDE = 16;

/** The matches one by one; undefined wherever the search may pause. */
function* search(
  { documents }: Candidates,
  test: (doc: Doc) => boolean,
): Generator<Hit | undefined, void> {
  let looked = 0;
  for (const stored of documents) {
    if (++looked % STRIDE === 0) yield undefined;
    if (test(stored.doc)) yield { stored, doc: stored.doc };
  }
}

function prepare(workspace: Workspace, collection: StoredCollection, query: Doc, order: Order) {
  const compiled = compileQuery(query);
  const candidates = workspace.candidates(collection, query, order);
  return { candidates, found: search(candidates, (doc) => compiled.test(doc)) };
}

/** The first hits as they come. */
function* firstOf(found: Iterable<Hit | undefined>, skip: number, limit: number): Steps<Hit[]> {
  const out: Hit[] = [];
  let at = 0;
  for (const hit of found) {
    if (!hit) yield;
    else if (at++ >= skip) out.push(hit);
    if (out.length >= limit) break;
  }
  return out;
}

interface Placed {
  readonly place: Buffer;
  readonly hit: Hit;
}

/** The first hits in order. Holds no more than twice as many as are skipped and wanted. */
function* lowestOf(
  found: Iterable<Hit | undefined>,
  page: Page,
  placeOf: (doc: Doc) => Buffer,
): Steps<Hit[]> {
  const most = page.skip + page.limit;
  const kept: Placed[] = [];
  let worst: Buffer | undefined;
  const trim = () => {
    kept.sort((a, b) => Buffer.compare(a.place, b.place));
    kept.splice(most);
    if (kept.length === most) worst = kept.at(-1)?.place;
  };
  for (const hit of found) {
    if (!hit) {
      yield;
      continue;
    }
    const place = placeOf(hit.doc);
    if (worst && Buffer.compare(place, worst) >= 0) continue;
    kept.push({ place, hit });
    if (kept.length >= 2 * most) trim();
  }
  trim();
  return kept.slice(page.skip).map(({ hit }) => hit);
}

/** One page of the documents that match. */
export function find(
  workspace: Workspace,
  collection: StoredCollection,
  query: Doc,
  page: Page,
): Steps<Hit[]> {
  const { candidates, found } = prepare(workspace, collection, query, page.order);
  const { order, skip, limit } = page;
  const distance = order.length === 0 ? distanceOf(query) : undefined;
  if (distance) return lowestOf(found, page, (doc) => valueKey(distance(doc)));
  return order.length === 0 || candidates.sorted
    ? firstOf(found, skip, limit)
    : lowestOf(found, page, (doc) => sortKey(doc, order));
}

/** How many documents match. */
export function* count(
  workspace: Workspace,
  collection: StoredCollection,
  query: Doc,
): Steps<number> {
  const { candidates, found } = prepare(workspace, collection, query, []);
  if (candidates.counting) return yield* candidates.counting;
  let total = 0;
  for (const hit of found) {
    if (hit) total++;
    else yield;
  }
  return total;
}

/** The documents that match, one after another. */
export function* matching(
  workspace: Workspace,
  collection: StoredCollection,
  query: Doc,
): Iterable<Hit> {
  for (const hit of prepare(workspace, collection, query, []).found) if (hit) yield hit;
}

/** The first of the matches, or all of them. Read to the end before anything is written. */
export function matchingNow(
  workspace: Workspace,
  collection: StoredCollection,
  query: Doc,
  all: boolean,
): readonly Hit[] {
  const hits = matching(workspace, collection, query);
  if (all) return [...hits];
  for (const hit of hits) return [hit];
  return [];
}
