import type { StoredCollection } from '../store/catalog';
import type { Order } from '../store/plan';
import type { StoredDocument } from '../store/reader';
import type { Doc } from '../types';
import type { Steps } from './turns';

/**
 * What an action may do to the data. There are two: the committed data itself, and a
 * transaction's own view of it. Actions are written once, against this.
 */
export interface Workspace {
  /** @throws DATABASE_COLLECTION_NOT_EXIST */
  collection(name: string): StoredCollection;
  /** How to come by the documents that match a query. */
  candidates(collection: StoredCollection, query: Doc, order: Order): Candidates;
  /** @throws DATABASE_DUPLICATE_WRITE */
  insert(collection: StoredCollection, doc: Doc): void;
  replace(collection: StoredCollection, old: StoredDocument, doc: Doc): void;
  /** @param id the document's `_id` */
  remove(collection: StoredCollection, old: StoredDocument, id: unknown): void;
}

export interface Candidates {
  /** A superset of the documents that match. */
  readonly documents: Iterable<StoredDocument>;
  /** Whether they come in the order asked for. */
  readonly sorted: boolean;
  /** Counts the matches without reading them, where an index alone decides the query. */
  readonly counting: Steps<number> | undefined;
}
