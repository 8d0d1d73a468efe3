import { collectionNotExist, duplicateWrite, transactionConflict } from '../errors';
import type { StoredCollection } from '../store/catalog';
import type { Connection } from '../store/connection';
import { valueKey } from '../store/key';
import { type Order, plan } from '../store/plan';
import { read, readOne, type StoredDocument } from '../store/reader';
import type { Store } from '../store/store';
import type { Doc } from '../types';
import { decode, encode } from '../values';
import { Holder, type Locks, lockName } from './locks';
import type { Candidates, Workspace } from './workspace';

/** A write kept back until the commit. */
interface Staged {
  readonly collection: string;
  readonly id: Buffer;
  /** Text of the document, or null when it is removed. */
  readonly body: string | null;
}

/** Row number of a document that exists only in the transaction. */
const UNCOMMITTED = -1;

/**
 * One transaction: reads come from a snapshot, which is a read transaction of the database on a
 * connection of its own, taken at the first operation; writes are kept in memory until the commit,
 * and lock their documents. The first writer wins, every other one gets the conflict code.
 */
export class Transaction extends Holder implements Workspace {
  readonly #store: Store;
  readonly #locks: Locks<Holder>;
  readonly #reader: Connection;
  readonly #staged = new Map<string, Staged>();
  #snapshot: number | undefined;

  constructor(store: Store, locks: Locks<Holder>, reader: Connection) {
    super();
    this.#store = store;
    this.#locks = locks;
    this.#reader = reader;
  }

  /** The writes to carry out at the commit, in order. */
  get staged(): readonly Staged[] {
    return [...this.#staged.values()];
  }

  collection(name: string): StoredCollection {
    const collection = this.#store.catalog.get(name);
    if (!collection) throw collectionNotExist(name);
    this.#open();
    return collection;
  }

  candidates(collection: StoredCollection, query: Doc, order: Order): Candidates {
    const own = this.staged.filter((write) => write.collection === collection.name);
    const access = plan(query, order, collection.indexes);
    const committed = read(this.#reader, collection, access);
    return own.length === 0
      ? { documents: committed, sorted: access.kind === 'ranges' && access.sorted }
      : { documents: overlay(collection.name, committed, this.#staged, own), sorted: false };
  }

  insert(collection: StoredCollection, doc: Doc): void {
    const id = valueKey(doc._id);
    const own = this.#staged.get(lockName(collection.name, id));
    const taken = own ? own.body !== null : readOne(this.#reader, collection, id) !== undefined;
    if (taken) throw duplicateWrite(collection.name, '_id_', `{ _id: ${JSON.stringify(doc._id)} }`);
    this.#stage(collection, id, encode(doc));
  }

  replace(collection: StoredCollection, _old: StoredDocument, doc: Doc): void {
    this.#stage(collection, valueKey(doc._id), encode(doc));
  }

  remove(collection: StoredCollection, _old: StoredDocument, id: unknown): void {
    this.#stage(collection, valueKey(id), null);
  }

  /** Ends the snapshot and the locks, whether committed or not. */
  close(): void {
    if (this.#snapshot !== undefined) {
      this.#reader.run('COMMIT');
      this.#locks.closeSnapshot();
    }
    this.#locks.release(this);
  }

  #open(): void {
    if (this.#snapshot !== undefined) return;
    this.#reader.run('BEGIN');
    // The database takes the snapshot at the first read, not at BEGIN.
    this.#reader.get('SELECT id FROM collections LIMIT 1');
    this.#snapshot = this.#locks.openSnapshot();
  }

  #stage(collection: StoredCollection, id: Buffer, body: string | null): void {
    const name = lockName(collection.name, id);
    const owner = this.#locks.ownerOf(name);
    const foreign = owner !== undefined && owner !== this;
    if (foreign || this.#locks.wroteSince(name, this.#snapshot ?? 0)) throw transactionConflict();
    this.#locks.take(name, this);
    this.#staged.set(name, { collection: collection.name, id, body });
  }
}

function* overlay(
  collection: string,
  committed: Iterable<StoredDocument>,
  staged: ReadonlyMap<string, Staged>,
  own: readonly Staged[],
): Iterable<StoredDocument> {
  for (const document of committed) {
    const name = lockName(collection, valueKey(decode(document.body)._id));
    if (!staged.has(name)) yield document;
  }
  for (const { body } of own) if (body !== null) yield { row: UNCOMMITTED, body };
}

/** Carries out the kept writes on the committed data; part of a batch. */
export function carryOut(transaction: Transaction, store: Store, target: Workspace): void {
  for (const { collection: name, id, body } of transaction.staged) {
    const collection = target.collection(name);
    const old = readOne(store.connection, collection, id);
    if (body === null) {
      if (old) target.remove(collection, old, decode(old.body)._id);
    } else if (old) target.replace(collection, old, decode(body));
    else target.insert(collection, decode(body));
  }
}
