import { collectionNotExist, duplicateWrite, transactionConflict } from '../errors';
import { isSorted, PRIMARY } from '../store/access';
import type { StoredCollection } from '../store/catalog';
import type { Connection } from '../store/connection';
import { counting } from '../store/count';
import { keyText } from '../store/entries';
import { valueKey } from '../store/key';
import { type Order, plan } from '../store/plan';
import { read, readOne, StoredDocument } from '../store/reader';
import type { Store } from '../store/store';
import type { Doc } from '../types';
import { decode } from '../values';
import { lockName } from './lock-names';
import { Holder, type Locks, type SnapshotMark } from './locks';
import { Staging } from './staging';
import type { Candidates, Workspace } from './workspace';

/** Row number of a document that exists only in the transaction. */
const UNCOMMITTED = -1;

/** What a transaction reads: a state of the data that stays as it is. */
interface Snapshot {
  readonly reader: Connection;
  readonly mark: SnapshotMark;
  readonly collections: ReadonlyMap<string, StoredCollection>;
}

/** Where transactions get their connections from. */
export interface Readers {
  open(): Connection;
  giveBack(reader: Connection): void;
}

/**
 * One transaction: reads come from a snapshot, which is a read transaction of the database on a
 * connection of its own, taken at the first operation; writes are kept in memory until the commit,
 * and lock their documents and unique keys. The first writer wins, every other one gets the
 * conflict code. What is only read is not locked (as with any snapshot isolation, two transactions
 * may each read what the other writes).
 */
export class Transaction extends Holder implements Workspace {
  readonly #store: Store;
  readonly #locks: Locks<Holder>;
  readonly #readers: Readers;
  readonly #staging = new Staging();
  #snapshot: Snapshot | undefined;

  constructor(store: Store, locks: Locks<Holder>, readers: Readers) {
    super();
    this.#store = store;
    this.#locks = locks;
    this.#readers = readers;
  }

  /** Whether there is anything to carry out at the commit. */
  get writes(): boolean {
    return this.#staging.writes.length > 0;
  }

  collection(name: string): StoredCollection {
    const collection = this.#open().collections.get(name);
    if (!collection) throw collectionNotExist(name);
    return collection;
  }

  candidates(collection: StoredCollection, query: Doc, order: Order): Candidates {
    const { reader } = this.#open();
    const access = plan(query, order, collection.indexes);
    const documents = read(reader, collection, access);
    const own = this.#staging.of(collection);
    return own.length > 0
      ? { documents: this.#overlay(collection, documents), sorted: false, counting: undefined }
      : { documents, sorted: isSorted(access), counting: counting(reader, collection, access) };
  }

  insert(collection: StoredCollection, doc: Doc): void {
    const id = valueKey(doc._id);
    const own = this.#staging.bodyOf(lockName(collection.name, id));
    const taken = own === undefined ? readOne(this.#open().reader, collection, id) : own;
    if (taken) throw duplicateWrite(collection.name, '_id_', keyText(doc, PRIMARY.keys));
    this.#stage(collection, id, doc);
  }

  replace(collection: StoredCollection, _old: StoredDocument, doc: Doc): void {
    this.#stage(collection, valueKey(doc._id), doc);
  }

  remove(collection: StoredCollection, _old: StoredDocument, id: unknown): void {
    this.#stage(collection, valueKey(id), undefined);
  }

  /** Carries out the kept writes on the committed data; part of a batch. */
  carryOut(target: Workspace): void {
    for (const { collection: name, id, body } of this.#staging.writes) {
      const collection = target.collection(name);
      const old = readOne(this.#store.connection, collection, id);
      if (body === null) {
        if (old) target.remove(collection, old, old.doc._id);
      } else if (old) target.replace(collection, old, decode(body));
      else target.insert(collection, decode(body));
    }
  }

  /** Ends the snapshot and the locks, whether committed or not. */
  close(): void {
    const snapshot = this.#snapshot;
    this.#snapshot = undefined;
    if (snapshot) {
      this.#locks.closeSnapshot(snapshot.mark);
      snapshot.reader.run('COMMIT');
      this.#readers.giveBack(snapshot.reader);
    }
    this.#locks.release(this);
  }

  #open(): Snapshot {
    if (this.#snapshot) return this.#snapshot;
    const reader = this.#readers.open();
    reader.run('BEGIN');
    // The database takes the snapshot at the first read, not at BEGIN.
    reader.get('SELECT id FROM collections LIMIT 1');
    const collections = this.#store.catalog.snapshot();
    this.#snapshot = { reader, mark: this.#locks.openSnapshot(), collections };
    return this.#snapshot;
  }

  #stage(collection: StoredCollection, id: Buffer, doc: Doc | undefined): void {
    const { reader, mark } = this.#open();
    if (this.#store.catalog.get(collection.name)?.id !== collection.id) throw transactionConflict();
    const keys = this.#staging.keep(reader, collection, id, doc);
    this.#claim(lockName(collection.name, id), mark);
    for (const key of keys) this.#claim(key, mark);
  }

  /** The documents of the snapshot that are untouched, and those this transaction has written. */
  *#overlay(
    collection: StoredCollection,
    committed: Iterable<StoredDocument>,
  ): Iterable<StoredDocument> {
    for (const document of committed) {
      const name = lockName(collection.name, valueKey(document.doc._id));
      if (this.#staging.bodyOf(name) === undefined) yield document;
    }
    for (const { body } of this.#staging.of(collection)) {
      if (body !== null) yield new StoredDocument(UNCOMMITTED, body);
    }
  }

  /** @throws DATABASE_TRANSACTION_CONFLICT when another one holds it or has written it since */
  #claim(name: string, mark: SnapshotMark): void {
    const owner = this.#locks.ownerOf(name);
    const foreign = owner !== undefined && owner !== this;
    if (foreign || this.#locks.wroteSince(name, mark)) throw transactionConflict();
    this.#locks.take(name, this);
  }
}
