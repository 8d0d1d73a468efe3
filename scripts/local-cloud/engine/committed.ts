import { collectionNotExist } from '../errors';
import { isSorted } from '../store/access';
import type { StoredCollection } from '../store/catalog';
import { counting } from '../store/count';
import { valueKey } from '../store/key';
import { type Order, plan } from '../store/plan';
import { read, type StoredDocument } from '../store/reader';
import type { Store } from '../store/store';
import type { Doc } from '../types';
import { lockName, uniqueKeys } from './lock-names';
import { type Holder, Locked, type Locks } from './locks';
import type { Candidates, Workspace } from './workspace';

/** The committed data. Its writes run inside a batch (see `batch.ts`). */
export class Committed implements Workspace {
  readonly #store: Store;
  readonly #locks: Locks<Holder>;
  readonly #owner: Holder | undefined;

  /** @param owner the transaction whose writes are carried out, since its own locks do not bar it */
  constructor(store: Store, locks: Locks<Holder>, owner?: Holder) {
    this.#store = store;
    this.#locks = locks;
    this.#owner = owner;
  }

  collection(name: string): StoredCollection {
    const collection = this.#store.catalog.get(name);
    if (!collection) throw collectionNotExist(name);
    return collection;
  }

  candidates(collection: StoredCollection, query: Doc, order: Order): Candidates {
    const access = plan(query, order, collection.indexes);
    const { connection } = this.#store;
    return {
      documents: read(connection, collection, access),
      sorted: isSorted(access),
      counting: counting(connection, collection, access),
    };
  }

  insert(collection: StoredCollection, doc: Doc): void {
    this.#touch(collection, doc._id, doc);
    this.#store.insert(collection, doc);
  }

  replace(collection: StoredCollection, old: StoredDocument, doc: Doc): void {
    this.#touch(collection, doc._id, doc);
    this.#store.replace(collection, old, doc);
  }

  remove(collection: StoredCollection, old: StoredDocument, id: unknown): void {
    this.#touch(collection, id, undefined);
    this.#store.remove(collection, old);
  }

  /** Waits for whoever holds the document or one of its unique keys, and notes the write. */
  #touch(collection: StoredCollection, id: unknown, doc: Doc | undefined): void {
    // Without a snapshot there is no transaction that holds anything or has to be told.
    if (!this.#locks.watched) return;
    const keys = doc ? uniqueKeys(collection, doc).map(({ name }) => name) : [];
    const names = [lockName(collection.name, valueKey(id)), ...keys];
    for (const name of names) {
      const owner = this.#locks.ownerOf(name);
      if (owner && owner !== this.#owner) throw new Locked(owner.released);
    }
    for (const name of names) this.#locks.wrote(name);
  }
}
