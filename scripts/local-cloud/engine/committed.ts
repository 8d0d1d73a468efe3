import { collectionNotExist } from '../errors';
import type { StoredCollection } from '../store/catalog';
import { valueKey } from '../store/key';
import { type Order, plan } from '../store/plan';
import { read, type StoredDocument } from '../store/reader';
import type { Store } from '../store/store';
import type { Doc } from '../types';
import { type Holder, Locked, type Locks, lockName } from './locks';
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
    return {
      documents: read(this.#store.connection, collection, access),
      sorted: access.kind === 'ranges' && access.sorted,
    };
  }

  insert(collection: StoredCollection, doc: Doc): void {
    this.#touch(collection, doc._id);
    this.#store.insert(collection, doc);
  }

  replace(collection: StoredCollection, old: StoredDocument, doc: Doc): void {
    this.#touch(collection, doc._id);
    this.#store.replace(collection, old, doc);
  }

  remove(collection: StoredCollection, old: StoredDocument, id: unknown): void {
    this.#touch(collection, id);
    this.#store.remove(collection, old);
  }

  #touch(collection: StoredCollection, id: unknown): void {
    const name = lockName(collection.name, valueKey(id));
    const owner = this.#locks.ownerOf(name);
    if (owner && owner !== this.#owner) throw new Locked(owner.released);
    this.#locks.wrote(name);
  }
}
