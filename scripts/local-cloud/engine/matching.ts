import { find } from 'mingo';
import type { Query } from 'mingo/query';
import { COMPLETE } from '../language/library';
import { compileQuery } from '../language/query/compile';
import type { StoredCollection } from '../store/catalog';
import type { Order } from '../store/plan';
import type { StoredDocument } from '../store/reader';
import type { Doc } from '../types';
import { decode } from '../values';
import type { Workspace } from './workspace';

/** A document that matches: as stored, and as a value of its own that may be changed. */
export interface Hit {
  readonly stored: StoredDocument;
  readonly doc: Doc;
}

function* decided(documents: Iterable<StoredDocument>, query: Query): Iterable<Hit> {
  for (const stored of documents) {
    const doc = decode(stored.body);
    if (query.test(doc)) yield { stored, doc };
  }
}

function sort(hits: Iterable<Hit>, order: Order): Iterable<Hit> {
  const byDoc = new Map<Doc, Hit>();
  for (const hit of hits) byDoc.set(hit.doc, hit);
  const sorted = find<Doc>(byDoc.keys(), {}, {}, COMPLETE).sort(Object.fromEntries(order));
  return sorted.all().flatMap((doc) => byDoc.get(doc) ?? []);
}

/** The documents that match, one after another, in the order asked for. */
export function matching(
  workspace: Workspace,
  collection: StoredCollection,
  query: Doc,
  order: Order = [],
): Iterable<Hit> {
  const compiled = compileQuery(query);
  const { documents, sorted } = workspace.candidates(collection, query, order);
  const hits = decided(documents, compiled);
  return order.length === 0 || sorted ? hits : sort(hits, order);
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
